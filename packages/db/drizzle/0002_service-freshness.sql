CREATE TABLE "service_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"what" text,
	"words" text DEFAULT '' NOT NULL,
	"proposal" jsonb,
	"revision" integer NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"told_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_owner" (
	"service_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"has_stopped" boolean DEFAULT false NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_reminder" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"for_day" date NOT NULL,
	"mail_id" uuid,
	"token_hash" text,
	"expires_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ADD COLUMN "by_owner" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "service_notice" ADD CONSTRAINT "service_notice_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_owner" ADD CONSTRAINT "service_owner_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_reminder" ADD CONSTRAINT "service_reminder_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_notice_service" ON "service_notice" USING btree ("service_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "service_reminder_once" ON "service_reminder" USING btree ("service_id","stage","for_day");--> statement-breakpoint
CREATE UNIQUE INDEX "service_reminder_token" ON "service_reminder" USING btree ("token_hash");
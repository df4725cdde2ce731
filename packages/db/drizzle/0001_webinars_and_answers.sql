ALTER TABLE "outgoing_mail" ADD COLUMN "registration_id" uuid;--> statement-breakpoint
ALTER TABLE "question" ADD COLUMN "joined_to" uuid;--> statement-breakpoint
ALTER TABLE "question" ADD COLUMN "public_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "question" ADD COLUMN "answer" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "reminded_of" text;--> statement-breakpoint
ALTER TABLE "webinar" ADD COLUMN "interpreters" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "webinar" ADD COLUMN "room_checked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_joined_to_question_id_fk" FOREIGN KEY ("joined_to") REFERENCES "public"."question"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outgoing_mail_registration" ON "outgoing_mail" USING btree ("registration_id");
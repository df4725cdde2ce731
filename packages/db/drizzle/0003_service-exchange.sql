CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "service_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"external_id" text NOT NULL,
	"service_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "service_words";--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "name" text collate "C" GENERATED ALWAYS AS (record #>> '{text,nl,name}') STORED;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "offered_by" text collate "C" GENERATED ALWAYS AS (record ->> 'organisation') STORED;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "status" text GENERATED ALWAYS AS (record ->> 'status') STORED;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "topics" jsonb GENERATED ALWAYS AS (record -> 'topics') STORED;--> statement-breakpoint
ALTER TABLE "service_import" ADD CONSTRAINT "service_import_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_import" ADD CONSTRAINT "service_import_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "service_import_once" ON "service_import" USING btree ("organisation_id","origin","external_id");--> statement-breakpoint
CREATE INDEX "service_import_service" ON "service_import" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "service_sought" ON "service" USING gin ((to_tsvector('dutch'::regconfig, ("record" ->> 'organisation') || ' ' || ("record" #>> '{text,nl,name}') || ' ' || ("record" #>> '{text,nl,whatTheyDo}')) || to_tsvector('simple'::regconfig, ("record" ->> 'organisation') || ' ' || ("record" #>> '{text,nl,name}') || ' ' || ("record" #>> '{text,nl,whatTheyDo}'))));--> statement-breakpoint
CREATE INDEX "service_names" ON "service" USING gin (lower(("record" ->> 'organisation') || ' ' || ("record" #>> '{text,nl,name}')) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "service_offered_by" ON "service" USING btree ("offered_by");--> statement-breakpoint
CREATE INDEX "service_topics" ON "service" USING gin ("topics" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "service_shown" ON "service" USING btree ("is_vital" DESC NULLS LAST,"name","id") WHERE "service"."is_active" and "service"."status" = 'active';
ALTER TABLE "audit_entry" ADD COLUMN "actor_role" text;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "subject_ids" uuid[];--> statement-breakpoint
CREATE INDEX "audit_subjects" ON "audit_entry" USING gin ("subject_ids") WHERE "audit_entry"."subject_ids" is not null;--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit_entry" USING btree ("created_at");
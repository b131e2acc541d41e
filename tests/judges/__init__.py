"""Programs from outside that judge what Redactie writes."""

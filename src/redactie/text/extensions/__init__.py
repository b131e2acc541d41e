"""What Redactie adds to Python-Markdown: source lines, boxes, figures, safe links, and no HTML."""

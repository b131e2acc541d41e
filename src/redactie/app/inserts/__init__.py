"""What is put in the text after a question: links and pictures."""

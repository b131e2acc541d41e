"""What a publication is made of: plain values, no input or output."""

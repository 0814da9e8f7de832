"""What the text of a function tells before code is made of it: its flow, what is alive, uniform, or meant where."""

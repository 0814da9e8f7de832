"""PTX as text in, PTX as values out. ``reader.read`` is the way in; ``syntax`` is what it makes."""

"""A document's world: what it refers to and what refers to it, both ways, to a chosen depth."""

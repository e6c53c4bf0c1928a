"""What the front page of a document says, element by element, as Decree 30/2020/NĐ-CP lays it out.

Works on the lines that extractors give, whatever they made of the two columns of the heading.
"""

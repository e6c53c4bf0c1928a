"""The program tries itself: every part that may be missing from an installation, on small inputs.

Nothing of the user's is touched: what is made is made in a folder of its own, which goes again.
"""

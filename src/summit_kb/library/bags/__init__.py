"""Whole libraries as BagIt bags (RFC 8493): written, and verified before anything is believed."""

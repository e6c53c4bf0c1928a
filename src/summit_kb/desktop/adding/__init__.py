"""Adding documents: choosing, dropping, progress, report."""

from dataclasses import FrozenInstanceError

import pytest

from summit_kb.desktop.reader.printing.print_offer import PrintOffer


def test_what_is_offered_does_not_change_while_it_is_looked_at(source, head):
    offer = PrintOffer("x", source, lambda: head, 12, 3, [], lambda _typed: None, "", False)
    with pytest.raises(FrozenInstanceError):
        offer.page = 4

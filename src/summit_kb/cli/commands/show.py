"""summit-kb show LOCATOR: one document, and with --text what stands in it, page by page."""

from __future__ import annotations

from collections.abc import Iterable

from summit_kb.app.reports import RelationView
from summit_kb.app.standing import standing_of
from summit_kb.app.workspace import Workspace
from summit_kb.cli import json_forms, link_forms, plain_forms, relation_forms
from summit_kb.cli.call import Call
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    locator = Locator.parse(call.options.locator)
    with call.workspace() as workspace:
        document = workspace.library.get(locator.document)
        relations = workspace.relations_of(document)
        if call.options.at is not None:
            return _show_place(call, workspace, document, call.options.at)
        pages = workspace.pages_of_text(document, locator.page) if call.options.text else ()
        if not call.output.is_json:
            _print(
                call, plain_forms.fields(document, workspace.library, call.words), document.title
            )
            _print_ocr(call, workspace.kept_text(document))
            _print_more(call, relations, pages)
            return ExitCode.DONE
        workspace.qualities.work_out([document], seconds=0)
        judged = workspace.qualities.judged(document)
        shown: json_forms.Json = {"document": json_forms.document(document, relations, judged)}
        standing = standing_of(document, relations)
        shown["standing"] = relation_forms.standing_json(standing)
        shown["ocr"] = json_forms.ocr(workspace.kept_text(document))
        if call.options.text:
            shown["pages"] = [{"page": page.number, "text": page.text} for page in pages]
        call.output.result(shown)
    return ExitCode.DONE


def _show_place(call: Call, workspace: Workspace, document: Document, typed: str) -> ExitCode:
    """The page and the text of an article, or of the page with a label."""
    place = workspace.linking.place_of(document, typed)
    text = workspace.linking.text_at(document, place)
    locator = str(Locator(document.id, place.page))
    if call.output.is_json:
        shown: json_forms.Json = {
            "locator": locator,
            "page": place.page,
            "article": link_forms.article_json(place.ref),
            "text": text,
        }
        call.output.result({"place": shown})
    else:
        call.output.line(call.output.dim(locator))
        call.output.line(text)
    return ExitCode.DONE


def _print(call: Call, fields: Iterable[tuple[str, str]], title: str) -> None:
    output = call.output
    output.line(output.bold(title))
    for label, value in fields:
        output.line(f"{output.dim(label + ':')} {value}")


def _print_ocr(call: Call, text: ExtractedText | None) -> None:
    sure = text.confidence if text is not None else None
    if sure is not None:
        call.output.line(
            call.output.dim(call.output.say("ocr-confidence", percent=round(100 * sure)))
        )


def _print_more(call: Call, relations: Iterable[RelationView], pages: Iterable[PageText]) -> None:
    output = call.output
    for relation in relations:
        output.line(plain_forms.relation(relation, output))
    for page in pages:
        output.line(f"\n{output.dim(output.say('page', page=page.number))}\n{page.text}")

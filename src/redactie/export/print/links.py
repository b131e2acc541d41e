"""Takes the links out of a PDF for a press, where nothing may lie over the page; their words stay, tagged as words."""

from typing import Any

from pikepdf import Array, Dictionary, Name, NumberTree, Object, Pdf


def remove_links(pdf: Pdf) -> None:
    """Remove every annotation, and what the tags and the tree of parents say of it."""
    numbers: set[int] = set()
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", Array()):
            if "/StructParent" in annotation:
                numbers.add(int(annotation.StructParent))
        if "/Annots" in page.obj:
            del page.obj["/Annots"]
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return
    if "/ParentTree" in root:
        parents = NumberTree(root.ParentTree)
        for number in numbers:
            if number in parents:
                del parents[number]
    _unlink(root)


def _unlink(root: Object) -> None:
    waiting: list[Any] = [root]
    while waiting:
        element = waiting.pop()
        kids = element.get("/K")
        if isinstance(kids, Array):
            element.K = Array([kid for kid in kids if not _is_reference(kid)])
            waiting.extend(kid for kid in kids if isinstance(kid, Dictionary) and "/S" in kid)
        elif isinstance(kids, Dictionary):
            if _is_reference(kids):
                del element["/K"]
            elif "/S" in kids:
                waiting.append(kids)
        if element.get("/S") == Name.Link:
            element.S = Name.Span


def _is_reference(kid: Any) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR

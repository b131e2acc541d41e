<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
  <context>
    <name>redactie</name>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the house style</source>
      <translation>Wijziging van de huisstijl</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the issue</source>
      <translation>Wijziging van het nummer</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the order</source>
      <translation>Wijziging van de volgorde</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the properties</source>
      <translation>Wijziging van de eigenschappen</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Deletion of an article</source>
      <translation>Verwijderen van een artikel</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Fix of a finding</source>
      <translation>Herstel van een bevinding</translation>
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Insertion of an article</source>
      <translation>Invoegen van een artikel</translation>
    </message>
    <message>
      <location filename="app/copyfit/bar.py" />
      <source>Make it fit</source>
      <translation>Passend maken</translation>
    </message>
    <message>
      <location filename="app/copyfit/bar.py" />
      <source>Sets the article as any other again</source>
      <translation>Zet het artikel weer zoals alle andere</translation>
    </message>
    <message>
      <location filename="app/copyfit/bar.py" />
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <location filename="app/copyfit/bar.py" />
      <source>Tries room above sub-heads, the height of pictures and spacing, in this order</source>
      <translation>Probeert achtereenvolgens de ruimte boven tussenkoppen, de hoogte van foto’s en de spatiëring</translation>
    </message>
    <message>
      <location filename="app/copyfit/bar.py" />
      <source>Undo making it fit</source>
      <translation>Passend maken terugdraaien</translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines at the foot of the page stay white</source>
      <translation>
        <numerusform>%n regel onder aan de pagina blijft wit</numerusform>
        <numerusform>%n regels onder aan de pagina blijven wit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines less above sub-heads</source>
      <translation>
        <numerusform>%n regel minder boven tussenkoppen</numerusform>
        <numerusform>%n regels minder boven tussenkoppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines more above sub-heads</source>
      <translation>
        <numerusform>%n regel meer boven tussenkoppen</numerusform>
        <numerusform>%n regels meer boven tussenkoppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines stand alone on the last page</source>
      <translation>
        <numerusform>%n regel staat alleen op de laatste pagina</numerusform>
        <numerusform>%n regels staan alleen op de laatste pagina</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>It fits as it is.</source>
      <translation>Het past zoals het is.</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>Nothing helps enough: {remains}.</source>
      <translation>Niets helpt genoeg: {remains}.</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>Nothing was done to make this article fit.</source>
      <translation>Aan dit artikel is niets gedaan om het passend te maken.</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>Stopped: the article is as it was.</source>
      <translation>Gestopt: het artikel is zoals het was.</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>The article is set as any other again.</source>
      <translation>Het artikel staat weer zoals alle andere.</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>Trying what makes it fit…</source>
      <translation>Bezig met passend maken…</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>it fits</source>
      <translation>past</translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>picture %n lines higher</source>
      <translation>
        <numerusform>foto %n regel hoger</numerusform>
        <numerusform>foto %n regels hoger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>picture %n lines lower</source>
      <translation>
        <numerusform>foto %n regel lager</numerusform>
        <numerusform>foto %n regels lager</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>picture at {percent} % of its height</source>
      <translation>foto op {percent} % van zijn hoogte</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>spacing {percent} %</source>
      <translation>spatiëring {percent} %</translation>
    </message>
    <message>
      <location filename="app/copyfit/fitting.py" />
      <source>still {fit}</source>
      <translation>nog {fit}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>Add about %n characters</source>
      <translation>
        <numerusform>Schrijf er ongeveer %n teken bij</numerusform>
        <numerusform>Schrijf er ongeveer %n tekens bij</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>Choose an article.</source>
      <translation>Kies een artikel.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>Cut about %n characters</source>
      <translation>
        <numerusform>Haal er ongeveer %n teken uit</numerusform>
        <numerusform>Haal er ongeveer %n tekens uit</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>Each of these paragraphs becomes a line longer; the cheapest comes first.</source>
      <translation>Elk van deze alinea’s kan een regel langer worden. Waar dat het minst kost, staat bovenaan.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>Each of these paragraphs becomes a line shorter; the cheapest comes first.</source>
      <translation>Elk van deze alinea’s kan een regel korter worden. Waar dat het minst kost, staat bovenaan.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>No paragraph can become a line shorter. Make a picture, a table or a box smaller.</source>
      <translation>Geen alinea kan een regel korter worden. Maak een foto, tabel of kader kleiner.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>Paragraphs in which a line is won most cheaply</source>
      <translation>Alinea’s waar een regel het minst kost</translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>The first %n together: about {characters} characters.</source>
      <translation>
        <numerusform>De eerste %n kost ongeveer {characters} tekens.</numerusform>
        <numerusform>De eerste %n samen kosten ongeveer {characters} tekens.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>There is no paragraph to write on in. Write one, or add a picture.</source>
      <translation>Er is geen alinea om verder in te schrijven. Schrijf er een bij, of voeg een foto toe.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>There is nothing to fit yet.</source>
      <translation>Zodra de pagina’s er zijn, staat hier of dit artikel past.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>They are fewer than are needed: take out a paragraph as well.</source>
      <translation>Dat zijn er minder dan nodig: schrap ook een hele alinea.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>They are fewer than are needed: write a paragraph more.</source>
      <translation>Dat zijn er minder dan nodig: schrijf ook een nieuwe alinea.</translation>
    </message>
    <message>
      <location filename="app/copyfit/panel.py" />
      <source>This article fits.</source>
      <translation>Dit artikel past.</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Bold</source>
      <translation>Vet</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Box</source>
      <translation>Kader</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Bullet list</source>
      <translation>Opsomming</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>First column</source>
      <translation>Eerste kolom</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Footnote</source>
      <translation>Voetnoot</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Italic</source>
      <translation>Cursief</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Link…</source>
      <translation>Link…</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Name of the speaker</source>
      <translation>Naam van de spreker</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Numbered list</source>
      <translation>Genummerde lijst</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Picture…</source>
      <translation>Afbeelding…</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Pull quote</source>
      <translation>Streamer</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Quotation</source>
      <translation>Citaat</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Second column</source>
      <translation>Tweede kolom</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Small sub-head</source>
      <translation>Kleine tussenkop</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Sub-head</source>
      <translation>Tussenkop</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>The facts in short.</source>
      <translation>De feiten op een rij.</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>The sentence that stands out.</source>
      <translation>De zin die eruit springt.</translation>
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Title of the box</source>
      <translation>Titel van het kader</translation>
    </message>
    <message>
      <location filename="app/editor/area.py" />
      <source>Text of the article</source>
      <translation>Tekst van het artikel</translation>
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n found</source>
      <translation>
        <numerusform>%n gevonden</numerusform>
        <numerusform>%n gevonden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n replaced</source>
      <translation>
        <numerusform>%n vervangen</numerusform>
        <numerusform>%n vervangen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Find</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Incomplete</source>
      <translation>Onvolledig</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Match case</source>
      <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Next</source>
      <translation>Volgende</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Not found</source>
      <translation>Niet gevonden</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Previous</source>
      <translation>Vorige</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Regular expression</source>
      <translation>Reguliere expressie</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace</source>
      <translation>Vervangen</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace all</source>
      <translation>Alles vervangen</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace with</source>
      <translation>Vervangen door</translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>{number} of {total}</source>
      <translation>{number} van {total}</translation>
    </message>
    <message>
      <location filename="app/editor/handle.py" />
      <source>Edit the link…</source>
      <translation>Link bewerken…</translation>
    </message>
    <message>
      <location filename="app/editor/handle.py" />
      <source>Edit the picture…</source>
      <translation>Afbeelding bewerken…</translation>
    </message>
    <message>
      <location filename="app/editor/view.py" />
      <source>Format</source>
      <translation>Opmaak</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Articles</source>
      <translation>Artikelen</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Cancelled. The earlier files are as they were.</source>
      <translation>Geannuleerd. De eerdere bestanden zijn gebleven zoals ze waren.</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Change this finish of the PDF</source>
      <translation>Deze afwerking van de pdf wijzigen</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Change…</source>
      <translation>Wijzigen…</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Choose…</source>
      <translation>Kiezen…</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Chosen articles</source>
      <translation>Alleen deze artikelen</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Contents</source>
      <translation>Inhoud</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Export</source>
      <translation>Exporteren</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Finish of the PDF</source>
      <translation>Afwerking van de pdf</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Folder for the files</source>
      <translation>Map voor de bestanden</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Formats</source>
      <translation>Formaten</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>In the folder</source>
      <translation>In de map</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Nothing was exported. The earlier files are as they were.</source>
      <translation>Er is niets geëxporteerd. De eerdere bestanden zijn gebleven zoals ze waren.</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Open the files afterwards</source>
      <translation>De bestanden daarna openen</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Open the folder</source>
      <translation>Map openen</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Progress</source>
      <translation>Voortgang</translation>
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>The whole issue</source>
      <translation>Het hele nummer</translation>
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Copy details</source>
      <translation>Details kopiëren</translation>
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Redactie</source>
      <translation>Redactie</translation>
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Something went wrong that should not.</source>
      <translation>Er ging iets mis dat niet mis had mogen gaan.</translation>
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Your text is safe: it is saved, or kept in the recovery file. The details can help the makers to mend it.</source>
      <translation>Je tekst is veilig: hij is opgeslagen of staat in het herstelbestand. Met de details kunnen de makers het verhelpen.</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Above the article before it</source>
      <translation>Boven het artikel ervoor</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Advertisement…</source>
      <translation>Advertentie…</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Below the next article</source>
      <translation>Onder het volgende artikel</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Edit the article</source>
      <translation>Artikel bewerken</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Empty page before page {page}</source>
      <translation>Lege pagina vóór pagina {page}</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Filler</source>
      <translation>Stopper</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Insert</source>
      <translation>Invoegen</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Left of the article before it</source>
      <translation>Links naast het artikel ervoor</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Move to the recycle bin…</source>
      <translation>Naar de prullenbak…</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Narrower</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>New article</source>
      <translation>Nieuw artikel</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Pin to this place</source>
      <translation>Op deze plaats vastzetten</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Release from this place</source>
      <translation>Losmaken van deze plaats</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Right of the next article</source>
      <translation>Rechts naast het volgende artikel</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Table of contents</source>
      <translation>Inhoudsopgave</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Take out empty page {page}</source>
      <translation>Lege pagina {page} weghalen</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>To the next page</source>
      <translation>Naar de volgende pagina</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>To the page before</source>
      <translation>Naar de vorige pagina</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Wider</source>
      <translation>Breder</translation>
    </message>
    <message>
      <location filename="app/flatplan/actions.py" />
      <source>Width as it comes</source>
      <translation>Breedte automatisch</translation>
    </message>
    <message>
      <location filename="app/flatplan/canvas.py" />
      <source>The flatplan appears here as soon as the issue has an article.</source>
      <translation>Het paginaoverzicht verschijnt hier zodra het nummer een artikel heeft.</translation>
    </message>
    <message>
      <location filename="app/flatplan/deeds.py" />
      <source>Move to the recycle bin</source>
      <translation>Naar de prullenbak</translation>
    </message>
    <message>
      <location filename="app/flatplan/deeds.py" />
      <source>Move “{headline}” to the recycle bin?</source>
      <translation>“{headline}” naar de prullenbak verplaatsen?</translation>
    </message>
    <message>
      <location filename="app/flatplan/deeds.py" />
      <source>The article goes out of the issue. You can undo this.</source>
      <translation>Het artikel verdwijnt uit het nummer. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
      <location filename="app/flatplan/drops.py" />
      <source>Above “{headline}”</source>
      <translation>Boven “{headline}”</translation>
    </message>
    <message>
      <location filename="app/flatplan/drops.py" />
      <source>Below “{headline}”</source>
      <translation>Onder “{headline}”</translation>
    </message>
    <message>
      <location filename="app/flatplan/drops.py" />
      <source>Left of “{headline}”</source>
      <translation>Links naast “{headline}”</translation>
    </message>
    <message>
      <location filename="app/flatplan/drops.py" />
      <source>Right of “{headline}”</source>
      <translation>Rechts naast “{headline}”</translation>
    </message>
    <message>
      <location filename="app/flatplan/drops.py" />
      <source>To page {page}</source>
      <translation>Naar pagina {page}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/gestures.py" />
      <source>%n columns wide</source>
      <translation>
        <numerusform>1 kolom breed</numerusform>
        <numerusform>%n kolommen breed</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/flatplan/gestures.py" />
      <source>Stays where it is</source>
      <translation>Blijft waar het staat</translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/model.py" />
      <source>%n columns asked for</source>
      <translation>
        <numerusform>1 kolom gevraagd</numerusform>
        <numerusform>%n kolommen gevraagd</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/flatplan/model.py" />
      <source>Continued from page {page}</source>
      <translation>Vervolg van pagina {page}</translation>
    </message>
    <message>
      <location filename="app/flatplan/model.py" />
      <source>Page {page}</source>
      <translation>Pagina {page}</translation>
    </message>
    <message>
      <location filename="app/flatplan/model.py" />
      <source>Pinned</source>
      <translation>Vastgezet</translation>
    </message>
    <message>
      <location filename="app/flatplan/model.py" />
      <source>Pinned to page {page}</source>
      <translation>Vastgezet op pagina {page}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/panel.py" />
      <source>%n pages</source>
      <translation>
        <numerusform>1 pagina</numerusform>
        <numerusform>%n pagina’s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/flatplan/panel.py" />
      <source>About this issue…</source>
      <translation>Over dit nummer…</translation>
    </message>
    <message>
      <location filename="app/flatplan/panel.py" />
      <source>Flatplan</source>
      <translation>Paginaoverzicht</translation>
    </message>
    <message>
      <location filename="app/flatplan/panel.py" />
      <source>Hide the flatplan</source>
      <translation>Paginaoverzicht verbergen</translation>
    </message>
    <message>
      <location filename="app/flatplan/panel.py" />
      <source>Size of the pages</source>
      <translation>Grootte van de pagina’s</translation>
    </message>
    <message>
      <location filename="app/house_style/advice.py" />
      <source>“{colour}” is hard to read on “{ground}”: the contrast is {ratio}, and {least} is asked for.</source>
      <translation>“{colour}” is slecht te lezen op “{ground}”: het contrast is {ratio}, en {least} is gewenst.</translation>
    </message>
    <message>
      <location filename="app/house_style/dialog.py" />
      <source>All as in {style}</source>
      <translation>Alles zoals in {style}</translation>
    </message>
    <message>
      <location filename="app/house_style/dialog.py" />
      <source>House style: {style}</source>
      <translation>Huisstijl: {style}</translation>
    </message>
    <message>
      <location filename="app/house_style/dialog.py" />
      <source>The publication chooses its own number of columns.</source>
      <translation>De publicatie kiest haar eigen aantal kolommen.</translation>
    </message>
    <message>
      <location filename="app/house_style/fields.py" />
      <source>Choose the colour: {name}</source>
      <translation>Kies de kleur: {name}</translation>
    </message>
    <message>
      <location filename="app/house_style/form.py" />
      <source>House style</source>
      <translation>Huisstijl</translation>
    </message>
    <message>
      <location filename="app/house_style/form.py" />
      <source>{name}: as in {style}</source>
      <translation>{name}: zoals in {style}</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Accent</source>
      <translation>Accent</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Byline</source>
      <translation>Auteursregel</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Captions</source>
      <translation>Bijschriften</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Classic: calm, with serifs</source>
      <translation>Klassiek: rustig, met schreef</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Colours</source>
      <translation>Kleuren</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Columns on a page</source>
      <translation>Kolommen per pagina</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Compact: dense, in two colours</source>
      <translation>Compact: dicht gezet, in twee kleuren</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Deck</source>
      <translation>Onderkop</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Distance of the lines</source>
      <translation>Regelafstand</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Folio</source>
      <translation>Paginaregel</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Fonts</source>
      <translation>Lettertypen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Greatest height of a picture</source>
      <translation>Grootste hoogte van een foto</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Ground of boxes</source>
      <translation>Achtergrond van kaders</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Headline of the opening article</source>
      <translation>Kop van het openingsartikel</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Headlines</source>
      <translation>Koppen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Inner margin</source>
      <translation>Binnenmarge</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Kicker</source>
      <translation>Chapeau</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Kickers and captions</source>
      <translation>Chapeaus en bijschriften</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Lead</source>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Lighter text</source>
      <translation>Lichtere tekst</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Lines less above sub-heads</source>
      <translation>Minder regels boven tussenkoppen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Lines more above sub-heads</source>
      <translation>Extra regels boven tussenkoppen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Lowest height of a picture</source>
      <translation>Kleinste hoogte van een foto</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Making articles fit</source>
      <translation>Artikelen passend maken</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Margin at the bottom</source>
      <translation>Ondermarge</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Margin at the top</source>
      <translation>Bovenmarge</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Modern: airy, without serifs</source>
      <translation>Modern: luchtig, zonder schreef</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Nameplate</source>
      <translation>Titelkop</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Outer margin</source>
      <translation>Buitenmarge</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Pull quotes</source>
      <translation>Streamers</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Room between columns</source>
      <translation>Ruimte tussen kolommen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Room between letters, more or less</source>
      <translation>Spatiëring, meer of minder</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Rules</source>
      <translation>Lijnen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Running text</source>
      <translation>Lopende tekst</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Running text, larger</source>
      <translation>Lopende tekst, groter</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Sizes</source>
      <translation>Lettergrootten</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Small headlines</source>
      <translation>Kleine koppen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Sub-heads</source>
      <translation>Tussenkoppen</translation>
    </message>
    <message>
      <location filename="app/house_style/names.py" />
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <location filename="app/house_style/template.py" />
      <source>Choose a Word template</source>
      <translation>Kies een Word-sjabloon</translation>
    </message>
    <message>
      <location filename="app/house_style/template.py" />
      <source>Do without the Word template</source>
      <translation>Geen Word-sjabloon gebruiken</translation>
    </message>
    <message>
      <location filename="app/house_style/template.py" />
      <source>Remove</source>
      <translation>Weghalen</translation>
    </message>
    <message>
      <location filename="app/house_style/template.py" />
      <source>Word templates</source>
      <translation>Word-sjablonen</translation>
    </message>
    <message>
      <location filename="app/house_style/template.py" />
      <source>Word template…</source>
      <translation>Word-sjabloon…</translation>
    </message>
    <message>
      <location filename="app/inserts/asking.py" />
      <source>Choose a picture</source>
      <translation>Kies een afbeelding</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>Articles of this issue</source>
      <translation>Artikelen in dit nummer</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>Change</source>
      <translation>Wijzigen</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>Remove the link</source>
      <translation>Link weghalen</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>This is not the address of a site or a mailbox yet.</source>
      <translation>Dit is nog geen webadres of e-mailadres.</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>To a site or an e-mail address</source>
      <translation>Naar een website of e-mailadres</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>To an article of this issue</source>
      <translation>Naar een artikel in dit nummer</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>Words in the text</source>
      <translation>Woorden in de tekst</translation>
    </message>
    <message>
      <location filename="app/inserts/link_dialog.py" />
      <source>example.org or name@example.org</source>
      <translation>voorbeeld.nl of naam@voorbeeld.nl</translation>
    </message>
    <message>
      <location filename="app/inserts/picture_dialog.py" />
      <source>Picture in the text</source>
      <translation>Afbeelding in de tekst</translation>
    </message>
    <message>
      <location filename="app/inserts/picture_dialog.py" />
      <source>Take it out of the text</source>
      <translation>Uit de tekst halen</translation>
    </message>
    <message>
      <location filename="app/navigator/adding.py" />
      <source>Advertisement</source>
      <translation>Advertentie</translation>
    </message>
    <message>
      <location filename="app/navigator/adding.py" />
      <source>Choose the advertisement</source>
      <translation>Kies de advertentie</translation>
    </message>
    <message>
      <location filename="app/navigator/adding.py" />
      <source>New filler</source>
      <translation>Nieuwe stopper</translation>
    </message>
    <message>
      <location filename="app/navigator/model.py" />
      <source>Cannot be read</source>
      <translation>Niet leesbaar</translation>
    </message>
    <message>
      <location filename="app/navigator/model.py" />
      <source>Made to fit</source>
      <translation>Passend gemaakt</translation>
    </message>
    <message>
      <location filename="app/navigator/model.py" />
      <source>Made to fit: room, pictures or spacing were changed</source>
      <translation>Passend gemaakt: ruimte, foto’s of spatiëring zijn aangepast</translation>
    </message>
    <message>
      <location filename="app/navigator/model.py" />
      <source>Not placed</source>
      <translation>Niet geplaatst</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Articles in print order</source>
      <translation>Artikelen in de volgorde van de druk</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Continue on a later page…</source>
      <translation>Vervolg op een latere pagina…</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Duplicate</source>
      <translation>Dupliceren</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Filter</source>
      <translation>Filteren</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Filter on headline, author or status</source>
      <translation>Filter op kop, auteur of status</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Move down</source>
      <translation>Omlaag</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Move up</source>
      <translation>Omhoog</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Name of the article’s file, without .md:</source>
      <translation>Naam van het bestand van dit artikel, zonder .md:</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>No article matches the filter.</source>
      <translation>Geen artikel past bij dit filter.</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>No articles yet.
Press + to write the first one.</source>
      <translation>Nog geen artikelen.
Klik op + en schrijf het eerste.</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Rename the file</source>
      <translation>Bestand hernoemen</translation>
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Rename the file…</source>
      <translation>Bestand hernoemen…</translation>
    </message>
    <message>
      <location filename="app/page_plan.py" />
      <source>Change of a place on the pages</source>
      <translation>Wijziging van een plaats op de pagina’s</translation>
    </message>
    <message>
      <location filename="app/pictures.py" />
      <source>Check that the file can be read and that the folder can be written in.</source>
      <translation>Kijk of het bestand leesbaar is en of je in de map mag schrijven.</translation>
    </message>
    <message>
      <location filename="app/pictures.py" />
      <source>Pictures</source>
      <translation>Afbeeldingen</translation>
    </message>
    <message>
      <location filename="app/pictures.py" />
      <source>The file cannot be copied: {reason}.</source>
      <translation>Het bestand kan niet worden gekopieerd: {reason}.</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Baseline grid</source>
      <translation>Basislijnraster</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Facing pages</source>
      <translation>Pagina’s naast elkaar</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Fit the page</source>
      <translation>Hele pagina</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Fit the width</source>
      <translation>Paginabreedte</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Page {page} of {count}</source>
      <translation>Pagina {page} van {count}</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom in</source>
      <translation>Inzoomen</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom out</source>
      <translation>Uitzoomen</translation>
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom: {percent} %</source>
      <translation>Zoom: {percent} %</translation>
    </message>
    <message>
      <location filename="app/preview/desk.py" />
      <source>The pages appear here as soon as the issue has an article.</source>
      <translation>Hier komen de pagina’s te staan, zodra het nummer een artikel heeft.</translation>
    </message>
    <message>
      <location filename="app/preview/desk.py" />
      <source>{fit}. Click to make it fit.</source>
      <translation>{fit}. Klik om het passend te maken.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/preview/drawing.py" />
      <source>%n lines free</source>
      <translation>
        <numerusform>%n regel vrij</numerusform>
        <numerusform>%n regels vrij</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>Findings</source>
      <translation>Bevindingen</translation>
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>Fix</source>
      <translation>Herstel</translation>
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>Nothing to report. The issue is in order.</source>
      <translation>Niets te melden. Het nummer is in orde.</translation>
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>{name}, line {line}</source>
      <translation>{name}, regel {line}</translation>
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Add an author</source>
      <translation>Auteur toevoegen</translation>
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Register of authors…</source>
      <translation>Auteursregister…</translation>
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Remove {name}</source>
      <translation>{name} weghalen</translation>
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>{name} is not in the register. A click removes the name.</source>
      <translation>{name} staat niet in het register. Klik om de naam weg te halen.</translation>
    </message>
    <message>
      <location filename="app/properties/jump.py" />
      <source>On page {number}</source>
      <translation>Op pagina {number}</translation>
    </message>
    <message>
      <location filename="app/properties/jump.py" />
      <source>Where it ends, or on the next page</source>
      <translation>Op dezelfde of de volgende pagina</translation>
    </message>
    <message numerus="yes">
      <location filename="app/properties/panel.py" />
      <source>%n words written</source>
      <translation>
        <numerusform>%n woord geschreven</numerusform>
        <numerusform>%n woorden geschreven</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Authors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Choose a day…</source>
      <translation>Kies een dag…</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Embargo: not published before</source>
      <translation>Embargo: niet publiceren vóór</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Goes on</source>
      <translation>Gaat verder</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Headline</source>
      <translation>Kop</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Headline in print, if shorter</source>
      <translation>Kop in druk, als die korter moet</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Kind</source>
      <translation>Soort</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Lead in print, if shorter</source>
      <translation>Intro in druk, als die korter moet</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Length in words</source>
      <translation>Lengte in woorden</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Name, not printed</source>
      <translation>Naam, niet gedrukt</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>No theme</source>
      <translation>Geen thema</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Notes for the editors, never printed</source>
      <translation>Notities voor de redactie (komen nooit in druk)</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Picture</source>
      <translation>Afbeelding</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Properties</source>
      <translation>Eigenschappen</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>no goal</source>
      <translation>geen doel</translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>{words} written, {share} %</source>
      <translation>{words} geschreven, {share} %</translation>
    </message>
    <message numerus="yes">
      <location filename="app/properties/picture.py" />
      <source>%n columns</source>
      <translation>
        <numerusform>%n kolom</numerusform>
        <numerusform>%n kolommen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Another picture…</source>
      <translation>Andere afbeelding…</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>As the layout likes</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Caption</source>
      <translation>Bijschrift</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Choose a picture…</source>
      <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Credit</source>
      <translation>Bronvermelding</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Described for who cannot see it</source>
      <translation>Beschrijving voor wie het beeld niet ziet</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Picture of the article</source>
      <translation>Afbeelding bij het artikel</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Width</source>
      <translation>Breedte</translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>{file} cannot be shown</source>
      <translation>{file} kan niet worden getoond</translation>
    </message>
    <message>
      <location filename="app/properties/place.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="app/properties/place.py" />
      <source>Height in lines</source>
      <translation>Hoogte in regels</translation>
    </message>
    <message>
      <location filename="app/properties/place.py" />
      <source>as needed</source>
      <translation>naar behoefte</translation>
    </message>
    <message>
      <location filename="app/properties/size.py" />
      <source>Half the page</source>
      <translation>Halve pagina</translation>
    </message>
    <message>
      <location filename="app/properties/variant.py" />
      <source>As above</source>
      <translation>Zoals hierboven</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Another logo…</source>
      <translation>Ander logo…</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>As the house style has it</source>
      <translation>Zoals in de huisstijl</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Change the house style</source>
      <translation>De huisstijl wijzigen</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Choose a logo</source>
      <translation>Kies een logo</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Choose a logo…</source>
      <translation>Logo kiezen…</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Heading of the colophon</source>
      <translation>Kop van het colofon</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Language of the texts</source>
      <translation>Taal van de teksten</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Line below the title</source>
      <translation>Regel onder de titel</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Text of the colophon</source>
      <translation>Tekst van het colofon</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>The publication</source>
      <translation>Over deze publicatie</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Title on the front page</source>
      <translation>Titel op de voorpagina</translation>
    </message>
    <message>
      <location filename="app/publication/dialog.py" />
      <source>Two asterisks make **bold**; an empty line begins a new paragraph.</source>
      <translation>Twee sterretjes maken **vet**; een lege regel begint een nieuwe alinea.</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>For example: Spring</source>
      <translation>Bijvoorbeeld: Voorjaar</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>Pages it is to have</source>
      <translation>Gewenst aantal pagina’s</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>The issue</source>
      <translation>Over dit nummer</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>Title, if it has one</source>
      <translation>Titel (mag leeg blijven)</translation>
    </message>
    <message>
      <location filename="app/publication/issue_dialog.py" />
      <source>as many as it takes</source>
      <translation>zoveel als nodig</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>As on the screen (RGB)</source>
      <translation>Zoals op het scherm (RGB)</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>As usual</source>
      <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Bleed around the page</source>
      <translation>Afloop rondom de pagina</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Choose the profile of the press</source>
      <translation>Kies het profiel van de pers</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Crop marks outside it</source>
      <translation>Snijtekens daarbuiten</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Finishes of the PDF</source>
      <translation>Afwerkingen van de pdf</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>For example: PANTONE 286 C</source>
      <translation>Bijvoorbeeld: PANTONE 286 C</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>ICC profiles</source>
      <translation>ICC-profielen</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>In the inks of the press (CMYK)</source>
      <translation>In de inkten van de pers (CMYK)</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Kind of file</source>
      <translation>Soort bestand</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Most pixels per inch</source>
      <translation>Hoogstens pixels per inch</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Name of a spot ink for the accent</source>
      <translation>Naam van een steunkleur voor het accent</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>None</source>
      <translation>Geen</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Printing condition</source>
      <translation>Drukconditie</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Profile of the press</source>
      <translation>Profiel van de pers</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Quality of photographs</source>
      <translation>Kwaliteit van foto’s</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>Standard besides PDF/UA</source>
      <translation>Norm naast PDF/UA</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>as they are</source>
      <translation>zoals ze zijn</translation>
    </message>
    <message>
      <location filename="app/publication/preset_dialog.py" />
      <source>“{value}” cannot be the name of an ink.</source>
      <translation>“{value}” kan niet de naam van een inkt zijn.</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Choose a portrait</source>
      <translation>Kies een portret</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Choose a portrait…</source>
      <translation>Portret kiezen…</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>New author</source>
      <translation>Nieuwe auteur</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>No authors yet. Add the first one; after that every byline follows from here.</source>
      <translation>Nog geen auteurs. Voeg de eerste toe; voortaan volgt elke naamregel vanzelf.</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Portrait</source>
      <translation>Portret</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Role</source>
      <translation>Functie</translation>
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Telephone</source>
      <translation>Telefoon</translation>
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Delete</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Still in use, so it cannot be deleted: {places}</source>
      <translation>Nog in gebruik en dus niet te verwijderen: {places}</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Another colour…</source>
      <translation>Andere kleur…</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour</source>
      <translation>Kleur</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour of the theme</source>
      <translation>Kleur van het thema</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour {value}</source>
      <translation>Kleur {value}</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>New theme</source>
      <translation>Nieuw thema</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>No themes yet. Add the first one; its colour and name return on every page.</source>
      <translation>Nog geen thema’s. Voeg het eerste toe; kleur en naam komen op elke pagina terug.</translation>
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Themes</source>
      <translation>Thema’s</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Articles with recovered text</source>
      <translation>Artikelen met teruggevonden tekst</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Discard all</source>
      <translation>Alles weggooien</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>On disk</source>
      <translation>Opgeslagen</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Recovered</source>
      <translation>Teruggevonden</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Recovered text</source>
      <translation>Teruggevonden tekst</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Redactie stopped before this text was saved. The marks show what is only in one of the two.</source>
      <translation>Redactie stopte voordat deze tekst was opgeslagen. Gemarkeerd is wat maar in één van beide staat.</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Restore</source>
      <translation>Terugzetten</translation>
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>There is text that was not saved</source>
      <translation>Er is tekst die niet was opgeslagen</translation>
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Leave</source>
      <translation>Toch verdergaan</translation>
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Not everything is saved</source>
      <translation>Niet alles is opgeslagen</translation>
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Stay</source>
      <translation>Hier blijven</translation>
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Their text stays in the recovery file and is offered when you open the issue again.</source>
      <translation>Hun tekst blijft in het herstelbestand en je krijgt hem aangeboden als je dit nummer weer opent.</translation>
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>These articles could not be saved: {names}.</source>
      <translation>Deze artikelen konden niet worden opgeslagen: {names}.</translation>
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>Make it</source>
      <translation>Aanmaken</translation>
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>New issue</source>
      <translation>Nieuw nummer</translation>
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Becomes {path}</source>
      <translation>Wordt {path}</translation>
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Folder for the publication</source>
      <translation>Map voor de publicatie</translation>
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Name of the newsletter</source>
      <translation>Naam van de nieuwsbrief</translation>
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>New publication</source>
      <translation>Nieuwe publicatie</translation>
    </message>
    <message>
      <location filename="app/start/no_issue.py" />
      <source>New issue…</source>
      <translation>Nieuw nummer…</translation>
    </message>
    <message>
      <location filename="app/start/no_issue.py" />
      <source>This publication has no issue yet.</source>
      <translation>Deze publicatie heeft nog geen nummer.</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>A complete newsletter to look at and to play with</source>
      <translation>Een complete nieuwsbrief om te bekijken en mee te spelen</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>A folder with a publication or one of its issues</source>
      <translation>Een map met een publicatie, of een nummer daaruit</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Name it, choose a folder, and the first issue is ready</source>
      <translation>Geef een naam, kies een map en het eerste nummer staat klaar</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>New publication…</source>
      <translation>Nieuwe publicatie…</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Open a publication…</source>
      <translation>Publicatie openen…</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Recent</source>
      <translation>Onlangs geopend</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>This folder is not there any more.</source>
      <translation>Deze map is er niet meer.</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Try the sample</source>
      <translation>Probeer het voorbeeld</translation>
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Write, lay out and publish your newsletter.</source>
      <translation>Je nieuwsbrief schrijven, opmaken en uitgeven.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n characters</source>
      <translation>
        <numerusform>%n teken</numerusform>
        <numerusform>%n tekens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n minutes to read</source>
      <translation>
        <numerusform>%n minuut lezen</numerusform>
        <numerusform>%n minuten lezen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n words</source>
      <translation>
        <numerusform>%n woord</numerusform>
        <numerusform>%n woorden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Make it fit…</source>
      <translation>Passend maken…</translation>
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Not saved yet</source>
      <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Not saved: {reason}</source>
      <translation>Niet opgeslagen: {reason}</translation>
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Saved</source>
      <translation>Opgeslagen</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>About Redactie</source>
      <translation>Over Redactie</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Another issue</source>
      <translation>Een ander nummer</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Export…</source>
      <translation>Exporteren…</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Redactie speaks the other language after you start it again.</source>
      <translation>Redactie spreekt de andere taal zodra je het programma opnieuw start.</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Redactie {version}

Writes, lays out and publishes the newsletter.</source>
      <translation>Redactie {version}

Schrijft, maakt op en publiceert de nieuwsbrief.</translation>
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Word, PDF and the web (Ctrl+E)</source>
      <translation>Word, pdf en het web (Ctrl+E)</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Article</source>
      <translation>&amp;Artikel</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Edit</source>
      <translation>Be&amp;werken</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Bestand</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Publication</source>
      <translation>&amp;Publicatie</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;View</source>
      <translation>Beel&amp;d</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>About this publication…</source>
      <translation>Over deze publicatie…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>As the system</source>
      <translation>Zoals het systeem</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Authors…</source>
      <translation>Auteurs…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Close the publication</source>
      <translation>Publicatie sluiten</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Cut</source>
      <translation>Knippen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>F&amp;ormat</source>
      <translation>&amp;Opmaak</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Find and replace…</source>
      <translation>Zoeken en vervangen…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Find…</source>
      <translation>Zoeken…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Finishes of the PDF…</source>
      <translation>Afwerkingen van de pdf…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Full screen</source>
      <translation>Volledig scherm</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to the articles</source>
      <translation>Naar de artikelen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to the flatplan</source>
      <translation>Naar het paginaoverzicht</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to the pages</source>
      <translation>Naar de pagina’s</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to the properties</source>
      <translation>Naar de eigenschappen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to the text</source>
      <translation>Naar de tekst</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>House style…</source>
      <translation>Huisstijl…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Issues</source>
      <translation>Nummers</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Make it fit now</source>
      <translation>Nu passend maken</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Next pane</source>
      <translation>Volgend paneel</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>No issues yet</source>
      <translation>Nog geen nummers</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Nothing was opened yet</source>
      <translation>Nog niets geopend</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open recent</source>
      <translation>Onlangs geopend</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open the sample</source>
      <translation>Voorbeeld openen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open…</source>
      <translation>Openen…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Paste</source>
      <translation>Plakken</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Previous pane</source>
      <translation>Vorig paneel</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Quit</source>
      <translation>Afsluiten</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Redo</source>
      <translation>Opnieuw</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Save</source>
      <translation>Opslaan</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Select all</source>
      <translation>Alles selecteren</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the articles</source>
      <translation>Artikelen tonen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the log</source>
      <translation>Logboek tonen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the pages</source>
      <translation>Pagina’s tonen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the properties</source>
      <translation>Eigenschappen tonen</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Themes…</source>
      <translation>Thema’s…</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Tool bar</source>
      <translation>Werkbalk</translation>
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <location filename="app/window/opening.py" />
      <source>Open a publication</source>
      <translation>Publicatie openen</translation>
    </message>
    <message>
      <location filename="app/window/opening.py" />
      <source>Sample newsletter</source>
      <translation>Voorbeeldnieuwsbrief</translation>
    </message>
    <message>
      <location filename="app/window/workspace.py" />
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="app/window/workspace.py" />
      <source>Fit</source>
      <translation>Passend</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines too long</source>
      <translation>
        <numerusform>%n regel te lang</numerusform>
        <numerusform>%n regels te lang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines too short</source>
      <translation>
        <numerusform>%n regel te kort</numerusform>
        <numerusform>%n regels te kort</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>An advertisement needs no text: its picture is enough.</source>
      <translation>Een advertentie heeft geen tekst nodig: de afbeelding is genoeg.</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Approved</source>
      <translation>Akkoord</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Brief</source>
      <translation>Kort bericht</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Draft</source>
      <translation>Concept</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Edited</source>
      <translation>Geredigeerd</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Editorial</source>
      <translation>Redactioneel</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Fits</source>
      <translation>Past</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Idea</source>
      <translation>Idee</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Issue {number}</source>
      <translation>Nummer {number}</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Opinion column</source>
      <translation>Column</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>The table of contents makes itself. What you write here stands above it.</source>
      <translation>De inhoudsopgave maakt zichzelf. Wat je hier schrijft, staat erboven.</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Without a headline</source>
      <translation>Zonder kop</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Write the article here.</source>
      <translation>Schrijf hier het artikel.</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Write the filler here. It is printed where a page has room left.</source>
      <translation>Schrijf hier de stopper. Die wordt gedrukt waar op een pagina ruimte over is.</translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>{fit} on page {pages}</source>
      <translation>{fit} op pagina {pages}</translation>
    </message>
    <message>
      <location filename="check/dates.py" />
      <source>Keep it for a later issue, or change its embargo.</source>
      <translation>Bewaar het voor een later nummer, of wijzig het embargo.</translation>
    </message>
    <message>
      <location filename="check/dates.py" />
      <source>“{headline}” must not be published before {day}, and the issue is of {date}.</source>
      <translation>“{headline}” mag niet vóór {day} worden gepubliceerd, en het nummer is van {date}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>A printer folds full sheets: fill the last one, or say at “About this issue” how many you want.</source>
      <translation>Een drukker vouwt volle vellen: vul het laatste, of geef bij ‘Over dit nummer’ op hoeveel je er wilt.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Choose a page behind the one where it begins, or let it end where it does.</source>
      <translation>Kies een pagina na die waarop het begint, of laat het eindigen waar het eindigt.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>If it need not be any more, choose “Undo making it fit” in the menu “Article”.</source>
      <translation>Is dat niet meer nodig, kies dan “Passend maken terugdraaien” in het menu Artikel.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>It finds no fitting neighbour on its page: choose another width, or move what is beside it.</source>
      <translation>Er past geen ander stuk naast: kies een andere breedte, of verplaats wat ernaast staat.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Keep it for another issue, or shorten what stands on the pages.</source>
      <translation>Bewaar hem voor een ander nummer, of kort in wat op de pagina’s staat.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Move what stands before it in the list of articles, or choose another page.</source>
      <translation>Verplaats wat er in de lijst van artikelen vóór staat, of kies een andere pagina.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Shorten it, or move a part of it to the deck.</source>
      <translation>Maak hem korter of zet een deel in de onderkop.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Shorten or lengthen articles, or ask for another number of pages at “About this issue”.</source>
      <translation>Kort artikelen in of maak ze langer, of vraag bij ‘Over dit nummer’ een ander aantal pagina’s.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Shorten the text, or make a picture narrower.</source>
      <translation>Kort de tekst in of maak een afbeelding smaller.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The filler “{headline}” is not printed: no page has room left for it.</source>
      <translation>De stopper “{headline}” wordt niet gedrukt: er is op geen pagina plaats over.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The fonts of the house style cannot print: {characters}</source>
      <translation>De lettertypen van de huisstijl hebben deze tekens niet: {characters}</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The headline “{headline}” takes {lines} lines; more than {allowed} is much.</source>
      <translation>De kop “{headline}” loopt over {lines} regels; meer dan {allowed} is veel.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The issue has 1 page, and {wanted} are asked for.</source>
      <translation>Het nummer telt 1 pagina in plaats van {wanted}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The issue has {count} pages, and {wanted} are asked for.</source>
      <translation>Het nummer telt {count} pagina’s in plaats van {wanted}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The number of pages is {count}, which is no multiple of {multiple}.</source>
      <translation>Het aantal pagina’s is {count}, en dat is geen veelvoud van {multiple}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Write it in other characters.</source>
      <translation>Schrijf het met andere tekens.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Write more, add a picture, or make one wider.</source>
      <translation>Schrijf er wat bij, voeg een afbeelding toe of maak er een breder.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>pictures at {percent} % of their height</source>
      <translation>foto’s op {percent} % van hun hoogte</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>{first}, {others}</source>
      <translation>{first}, {others}</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>{lines} lines more or less above sub-heads</source>
      <translation>{lines} regels boven tussenkoppen</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>{percent} % room between letters</source>
      <translation>spatiëring {percent} %</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” does not go on at page {wanted}.</source>
      <translation>“{headline}” gaat niet verder op pagina {wanted}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is 1 line too long for its place.</source>
      <translation>“{headline}” is 1 regel te lang voor zijn plek.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is 1 line too short for its place.</source>
      <translation>“{headline}” is 1 regel te kort voor zijn plek.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is pinned to page {wanted} and begins on page {page}.</source>
      <translation>“{headline}” is vastgezet op pagina {wanted} en begint op pagina {page}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is {lines} lines too long for its place.</source>
      <translation>“{headline}” is {lines} regels te lang voor zijn plek.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is {lines} lines too short for its place.</source>
      <translation>“{headline}” is {lines} regels te kort voor zijn plek.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” should be {wanted} columns wide and is {columns}.</source>
      <translation>“{headline}” zou {wanted} kolommen breed worden en is er {columns}.</translation>
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” was made to fit: {done}.</source>
      <translation>“{headline}” is passend gemaakt: {done}.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Give it a headline in the properties.</source>
      <translation>Geef het een kop bij de eigenschappen.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Give one of them another headline.</source>
      <translation>Geef een van beide een andere kop.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Let the deck add something, or leave it empty.</source>
      <translation>Laat de onderkop iets toevoegen of laat hem leeg.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Let the kicker name the subject, or leave it empty.</source>
      <translation>Laat de chapeau het onderwerp noemen of laat hem leeg.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Say in 40 to 80 words what the article is about.</source>
      <translation>Zeg in 40 tot 80 woorden waar het artikel over gaat.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The deck of “{headline}” says the headline again.</source>
      <translation>De onderkop van “{headline}” herhaalt de kop.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The headline “{headline}” has {length} characters; more than {longest} is long for such a piece.</source>
      <translation>De kop “{headline}” telt {length} tekens; meer dan {longest} is lang voor zo’n stuk.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The kicker of “{headline}” says the headline again.</source>
      <translation>De chapeau van “{headline}” herhaalt de kop.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Two pieces have the headline “{headline}”.</source>
      <translation>Twee stukken hebben de kop “{headline}”.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Write it, choose a picture, or take the piece out of the issue.</source>
      <translation>Schrijf de tekst, kies een afbeelding of haal het stuk uit het nummer.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Write it, or take the piece out of the issue.</source>
      <translation>Schrijf de tekst of haal het stuk uit het nummer.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{article}” has no headline.</source>
      <translation>“{article}” heeft geen kop.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{headline}” has no lead.</source>
      <translation>“{headline}” heeft geen intro.</translation>
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{headline}” has no text yet.</source>
      <translation>“{headline}” heeft nog geen tekst.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>Let the link lead to another article, or take it away.</source>
      <translation>Laat de link naar een ander artikel wijzen of haal hem weg.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>Put the cursor in it and press the button for links.</source>
      <translation>Zet de cursor erin en druk op de knop voor links.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” has no address and is printed with all its signs.</source>
      <translation>De link “{text}” heeft geen adres en komt met haakjes en al in druk.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” leads to the article it stands in.</source>
      <translation>De link “{text}” wijst naar het artikel waar hij zelf in staat.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” leads to “{article}”, which is no article.</source>
      <translation>De link “{text}” leidt naar “{article}”, en dat is geen artikel.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” leads to “{article}”, which is not in this issue.</source>
      <translation>De link “{text}” wijst naar “{article}”, en dat staat niet in dit nummer.</translation>
    </message>
    <message>
      <location filename="check/links.py" />
      <source>“{address}”, to which the link “{text}” leads, is no address.</source>
      <translation>De link “{text}” wijst naar “{address}”, en dat is geen adres.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>It is printed as wide as the page; choose a width that the page has.</source>
      <translation>Hij wordt zo breed als de pagina afgedrukt; kies een breedte die de pagina heeft.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Name the photographer, the illustrator or the source.</source>
      <translation>Noem de fotograaf, de illustrator of de bron.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Put the file in the folder of the issue, or choose another picture.</source>
      <translation>Zet het bestand in de map van het nummer of kies een andere afbeelding.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Put the picture in the folder of the publication, or leave the logo out.</source>
      <translation>Zet de afbeelding in de map van de publicatie of laat het logo weg.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Say in a sentence what it shows, for readers who cannot see it.</source>
      <translation>Zeg in één zin wat erop staat, voor lezers die de afbeelding niet kunnen zien.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Say under the picture what it adds to the text.</source>
      <translation>Zeg onder de afbeelding wat die aan de tekst toevoegt.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The fonts of the house style lack these signs in the drawing {file}: {characters}</source>
      <translation>De lettertypen van de huisstijl hebben deze tekens in de tekening {file} niet: {characters}</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The logo of the nameplate is not there: {file}.</source>
      <translation>Het logo van de titelkop is er niet: {file}.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} does not say who made it.</source>
      <translation>Bij de afbeelding {file} staat niet wie die heeft gemaakt.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} has no caption.</source>
      <translation>De afbeelding {file} heeft geen bijschrift.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} has no description.</source>
      <translation>De afbeelding {file} heeft geen omschrijving.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} is not there.</source>
      <translation>De afbeelding {file} is er niet.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} is printed with {ppi} pixels per inch: it is not quite sharp.</source>
      <translation>De afbeelding {file} wordt afgedrukt met {ppi} pixels per inch: dat is niet helemaal scherp.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} is printed with {ppi} pixels per inch: it looks coarse.</source>
      <translation>De afbeelding {file} wordt afgedrukt met {ppi} pixels per inch: dat ziet er grof uit.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} is to stand over {asked} columns, but the page has {columns}.</source>
      <translation>De afbeelding {file} moet over {asked} kolommen staan, maar de pagina heeft er {columns}.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Turn its words into outlines in your drawing program, or save it as PNG.</source>
      <translation>Zet de woorden in je tekenprogramma om in contouren, of bewaar de tekening als PNG.</translation>
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Use a file of at least {pixels} pixels wide, or print it over fewer columns.</source>
      <translation>Neem een bestand van minstens {pixels} pixels breed, of plaats het over minder kolommen.</translation>
    </message>
    <message>
      <location filename="check/placeholders.py" />
      <source>Write what belongs there, or take it away.</source>
      <translation>Schrijf wat daar hoort, of haal het weg.</translation>
    </message>
    <message>
      <location filename="check/placeholders.py" />
      <source>“{text}” stands where something is still to come.</source>
      <translation>“{text}” staat waar nog iets moet komen.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>A line on page {page} is {width} points thin.</source>
      <translation>Een lijn op pagina {page} is maar {width} punt dik.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>A word of the headline “{headline}” is divided.</source>
      <translation>In de kop “{headline}” is een woord afgebroken.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>Change a word or two of this paragraph.</source>
      <translation>Verander een of twee woorden in deze alinea.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>Choose a shorter word, or give the article more columns.</source>
      <translation>Kies een korter woord, of geef het artikel meer kolommen.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>Choose the inks of the press at “Finishes of the PDF”, unless your printer asks for RGB.</source>
      <translation>Kies bij “Afwerkingen van de pdf” de inkten van de pers, tenzij je drukker om RGB vraagt.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>The file for the printer makes it {least} points. Draw it firmer.</source>
      <translation>Het bestand voor de drukker maakt er {least} punt van. Teken haar dikker.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>The pictures of this issue stay RGB in the file for the printer.</source>
      <translation>De afbeeldingen van dit nummer blijven RGB in het bestand voor de drukker.</translation>
    </message>
    <message>
      <location filename="check/printing.py" />
      <source>{lines} lines below each other end in a hyphen.</source>
      <translation>{lines} regels onder elkaar eindigen op een afbreekstreepje.</translation>
    </message>
    <message>
      <location filename="check/profile.py" />
      <source>Correct its name, or take it out.</source>
      <translation>Verbeter de naam, of haal hem eruit.</translation>
    </message>
    <message>
      <location filename="check/profile.py" />
      <source>Perhaps “{rule}” is meant; else take it out.</source>
      <translation>Misschien is “{rule}” bedoeld; haal hem er anders uit.</translation>
    </message>
    <message>
      <location filename="check/profile.py" />
      <source>The rule “{rule}” in [preflight] has no limit “{limit}”.</source>
      <translation>De regel “{rule}” in [preflight] heeft geen grens “{limit}”.</translation>
    </message>
    <message>
      <location filename="check/profile.py" />
      <source>The table [preflight] names a rule “{rule}”, which there is not.</source>
      <translation>De tabel [preflight] noemt een regel “{rule}”, en die bestaat niet.</translation>
    </message>
    <message>
      <location filename="check/profile.py" />
      <source>What can be set is: {limits}.</source>
      <translation>In te stellen zijn: {limits}.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose a theme in the properties.</source>
      <translation>Kies een thema bij de eigenschappen.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose a theme, or give the right one in publication.toml the id “{theme}”.</source>
      <translation>Kies een thema, of geef het juiste in publication.toml de id “{theme}”.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose an author in the properties.</source>
      <translation>Kies een auteur bij de eigenschappen.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose an author, or give the right one in authors.toml the id “{author}”.</source>
      <translation>Kies een auteur, of geef de juiste in authors.toml de id “{author}”.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Correct it in the register of authors.</source>
      <translation>Verbeter het in het auteursregister.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Put its owner in the register, choose the name in the properties and take this line out.</source>
      <translation>Zet de eigenaar in het register, kies de naam bij de eigenschappen en haal deze regel weg.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Put the picture in the folder of the publication, or choose another one in the register of authors.</source>
      <translation>Zet de afbeelding in de map van de publicatie of kies een andere in het auteursregister.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>The portrait of {name} is not there: {file}.</source>
      <translation>Het portret van {name} is er niet: {file}.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{address}” of {name} is no e-mail address.</source>
      <translation>“{address}” van {name} is geen e-mailadres.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{address}” under the text is of nobody in the register of authors.</source>
      <translation>“{address}” onder de tekst is van niemand in het auteursregister.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” belongs to the theme “{theme}”, which is not in the register of themes.</source>
      <translation>“{headline}” hoort bij het thema “{theme}”, en dat staat niet in het themaregister.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” has no author.</source>
      <translation>“{headline}” heeft geen auteur.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” has no theme.</source>
      <translation>“{headline}” heeft geen thema.</translation>
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” is by “{author}”, who is not in the register of authors.</source>
      <translation>“{headline}” is van “{author}”, en die staat niet in het auteursregister.</translation>
    </message>
    <message>
      <location filename="check/starters.py" />
      <source>Write your own text there, or take it away.</source>
      <translation>Schrijf daar je eigen tekst of haal hem weg.</translation>
    </message>
    <message>
      <location filename="check/starters.py" />
      <source>“{text}” still stands where your own text belongs, and would be printed.</source>
      <translation>“{text}” staat er nog in plaats van je eigen tekst en zou zo worden gedrukt.</translation>
    </message>
    <message>
      <location filename="check/style.py" />
      <source>Until it is mended, what “{used}” has is used instead.</source>
      <translation>Zolang dit niet is hersteld, wordt gebruikt wat “{used}” heeft.</translation>
    </message>
    <message>
      <location filename="check/suggestions.py" />
      <source>A suggestion or a comment is still open: “{text}”.</source>
      <translation>Er staat nog een voorstel of opmerking open: “{text}”.</translation>
    </message>
    <message>
      <location filename="check/suggestions.py" />
      <source>Take over what is good and take away the signs.</source>
      <translation>Neem over wat goed is en haal de tekens weg.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>Take the extra space away.</source>
      <translation>Haal de extra spatie weg.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>Take the space away.</source>
      <translation>Haal de spatie weg.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>The quote behind {number} stays straight.</source>
      <translation>Het aanhalingsteken achter {number} blijft recht.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>There is a space before “{sign}”.</source>
      <translation>Er staat een spatie voor “{sign}”.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>There is more than one space between two words.</source>
      <translation>Tussen twee woorden staat meer dan één spatie.</translation>
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>Write ″ for inches, or add the quote that opens the quotation.</source>
      <translation>Schrijf ″ voor inches, of zet het aanhalingsteken openen erbij.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>A publication (its newest issue), an issue or an article.</source>
      <translation>Een publicatie (dan het nieuwste nummer), een nummer of een artikel.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>A publication, an issue or an article.</source>
      <translation>Een publicatie, een nummer of een artikel.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>ARTICLES</source>
      <translation>ARTIKELEN</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>COMMAND</source>
      <translation>OPDRACHT</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>DIR</source>
      <translation>MAP</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>FORMATS</source>
      <translation>FORMATEN</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>How the PDF is finished: drukker (for a press), kantoor (as you see it) or scherm (small).</source>
      <translation>Hoe de pdf wordt afgewerkt: drukker (voor de drukpers), kantoor (zoals je hem ziet) of scherm (klein).</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>LANGUAGE</source>
      <translation>TAAL</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>List what is wrong with an issue. Exit code 0: nothing; 1: something; 2: it cannot be read.</source>
      <translation>Noem wat er aan een nummer mankeert. Exitcode 0: niets; 1: iets; 2: het is niet te lezen.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Make a copy of the sample publication to try things out, and open it.</source>
      <translation>Maak een kopie van de voorbeeldpublicatie om mee te oefenen en open die.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>NAME</source>
      <translation>NAAM</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Only these articles: their file names without .md, with commas between them.</source>
      <translation>Alleen deze artikelen: hun bestandsnamen zonder .md, met komma’s ertussen.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Open the window.</source>
      <translation>Open het venster.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>PATH</source>
      <translation>PAD</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>PRESET</source>
      <translation>AFWERKING</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Redactie makes a newsletter: write it, see its pages, export it.</source>
      <translation>Redactie maakt een nieuwsbrief: schrijf de teksten, zie de pagina’s en exporteer het geheel.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Show the copy in the window, or only make it.</source>
      <translation>Toon de kopie in het venster of maak alleen de kopie.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Show the version and stop.</source>
      <translation>Toon de versie en stop.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Start a publication with a first issue.</source>
      <translation>Begin een publicatie met een eerste nummer.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The columns of a page, 3 or 4.</source>
      <translation>De kolommen van een pagina, 3 of 4.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The folder for the files; it is made if it is not there.</source>
      <translation>De map voor de bestanden; is die er niet, dan wordt hij gemaakt.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The folder of the publication; it is made, and must be empty if it is there.</source>
      <translation>De map van de publicatie; die wordt gemaakt en moet leeg zijn als hij er al is.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The formats, with commas between them; all of them if you do not say.</source>
      <translation>De formaten, met komma’s ertussen; anders allemaal.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The language of the publication, such as nl or en.</source>
      <translation>De taal van de publicatie, zoals nl of en.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The name of the publication; that of the folder if you do not say.</source>
      <translation>De naam van de publicatie; anders die van de map.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Where the copy goes; in your documents if you do not say.</source>
      <translation>Waar de kopie komt; anders bij je documenten.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Write an issue as Word file, web page and PDF.</source>
      <translation>Schrijf een nummer weg als Word-bestand, webpagina en PDF.</translation>
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Write the web page as a folder with its pictures beside it.</source>
      <translation>Schrijf de webpagina als map, met de afbeeldingen ernaast.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>Show this help and stop.</source>
      <translation>Toon deze hulp en stop.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>Something is missing: {names}.</source>
      <translation>Er ontbreekt iets: {names}.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>This is not understood: {words}.</source>
      <translation>Dit wordt niet begrepen: {words}.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>arguments</source>
      <translation>argumenten</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>options</source>
      <translation>opties</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>usage</source>
      <translation>gebruik</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>{name} cannot be “{value}”.</source>
      <translation>{name} kan niet “{value}” zijn.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>{name} cannot be “{value}”. Choose from: {choices}.</source>
      <translation>{name} kan niet “{value}” zijn. Kies uit: {choices}.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>{name} needs a value behind it.</source>
      <translation>Achter {name} moet een waarde staan.</translation>
    </message>
    <message>
      <location filename="cli/arguments.py" />
      <source>{name} takes no value, so “{value}” cannot stand behind it.</source>
      <translation>Achter {name} hoort geen waarde, dus “{value}” kan daar niet staan.</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Checking</source>
      <translation>Controleren</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Errors: {errors}, warnings: {warnings}, hints: {hints}.</source>
      <translation>Fouten: {errors}, waarschuwingen: {warnings}, tips: {hints}.</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Nothing was found.</source>
      <translation>Niets gevonden.</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>error</source>
      <translation>fout</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>hint</source>
      <translation>tip</translation>
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>warning</source>
      <translation>let op</translation>
    </message>
    <message numerus="yes">
      <location filename="cli/commands/export.py" />
      <source>%n errors were found in the issue; “redactie check {path}” lists them.</source>
      <translation>
        <numerusform>In het nummer is %n fout gevonden; “redactie check {path}” noemt die.</numerusform>
        <numerusform>In het nummer zijn %n fouten gevonden; “redactie check {path}” noemt ze.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>Choose from: {formats}.</source>
      <translation>Kies uit: {formats}.</translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>Choose from: {presets}.</source>
      <translation>Kies uit: {presets}.</translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>Exporting</source>
      <translation>Exporteren</translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>No output format was named.</source>
      <translation>Er is geen formaat genoemd.</translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>There is no preset called “{name}”.</source>
      <translation>Er is geen afwerking met de naam “{name}”.</translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>“{name}” is not an output format.</source>
      <translation>“{name}” is geen formaat om in te exporteren.</translation>
    </message>
    <message>
      <location filename="cli/commands/new.py" />
      <source>Choose from: {languages}; with a region if you like, such as nl-BE.</source>
      <translation>Kies uit: {languages}; met een land erbij als je wilt, zoals nl-BE.</translation>
    </message>
    <message>
      <location filename="cli/commands/new.py" />
      <source>There is no language “{name}” for a publication.</source>
      <translation>Een publicatie in de taal “{name}” is er niet.</translation>
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>Make one in the window, or name the folder of an issue.</source>
      <translation>Maak er een in het venster of noem de map van een nummer.</translation>
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>The articles are: {articles}.</source>
      <translation>De artikelen zijn: {articles}.</translation>
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>There is no article called “{name}” in this issue.</source>
      <translation>In dit nummer staat geen artikel met de naam “{name}”.</translation>
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>There is no issue in this publication.</source>
      <translation>In deze publicatie staat nog geen nummer.</translation>
    </message>
    <message>
      <location filename="cli/commands/window.py" />
      <source>The sample publication was there already; nothing was overwritten.</source>
      <translation>De voorbeeldpublicatie was er al; er is niets overschreven.</translation>
    </message>
    <message>
      <location filename="cli/commands/window.py" />
      <source>There is no file or folder at this place.</source>
      <translation>Op deze plek is geen bestand of map.</translation>
    </message>
    <message>
      <location filename="cli/failures.py" />
      <source>Something went wrong that should not have: {reason}.</source>
      <translation>Er ging iets mis dat niet mis had mogen gaan: {reason}.</translation>
    </message>
    <message>
      <location filename="cli/failures.py" />
      <source>Something went wrong that should not have: {reason}. The details are in {path}.</source>
      <translation>Er ging iets mis dat niet mis had mogen gaan: {reason}. De details staan in {path}.</translation>
    </message>
    <message>
      <location filename="export/docx/document.py" />
      <source>The house style cannot be read: {reason}.</source>
      <translation>De huisstijl is niet te lezen: {reason}.</translation>
    </message>
    <message>
      <location filename="export/print/calculator.py" />
      <source>a gradient that is written wrong</source>
      <translation>een kleurverloop dat fout is geschreven</translation>
    </message>
    <message>
      <location filename="export/print/drawings.py" />
      <source>a drawing that is a mask as well</source>
      <translation>een tekening die ook een masker is</translation>
    </message>
    <message>
      <location filename="export/print/drawings.py" />
      <source>a font of drawings, such as that of coloured emoji</source>
      <translation>een lettertype van tekeningen, zoals dat van gekleurde emoji</translation>
    </message>
    <message>
      <location filename="export/print/finish.py" />
      <source>Page {page} holds {what}, which cannot be brought into the inks of a press.</source>
      <translation>Op pagina {page} staat {what}. Dat is niet om te zetten naar drukinkten.</translation>
    </message>
    <message>
      <location filename="export/print/finish.py" />
      <source>Take it out of the house style, or export as “kantoor” and let the printer do it.</source>
      <translation>Haal het uit de huisstijl, of exporteer als “kantoor” en laat de drukker het omzetten.</translation>
    </message>
    <message>
      <location filename="export/print/gradients.py" />
      <source>a gradient of an unknown kind</source>
      <translation>een kleurverloop van een onbekende soort</translation>
    </message>
    <message>
      <location filename="export/print/gradients.py" />
      <source>a gradient over a mesh</source>
      <translation>een kleurverloop over een netwerk van punten</translation>
    </message>
    <message>
      <location filename="export/print/inks.py" />
      <source>Ask the printer for the ICC profile of the press, or leave “profile” out of the preset.</source>
      <translation>Vraag de drukker om het ICC-profiel van de pers, of laat “profile” weg uit de afwerking.</translation>
    </message>
    <message>
      <location filename="export/print/inks.py" />
      <source>The ICC profile “{name}” cannot be read: {reason}.</source>
      <translation>Het ICC-profiel “{name}” is niet te lezen: {reason}.</translation>
    </message>
    <message>
      <location filename="export/print/inks.py" />
      <source>“{name}” is not the ICC profile of a press with four inks.</source>
      <translation>“{name}” is geen ICC-profiel van een pers met vier inkten.</translation>
    </message>
    <message>
      <location filename="export/print/operators.py" />
      <source>a colour that is written wrong</source>
      <translation>een kleur die verkeerd is opgeschreven</translation>
    </message>
    <message>
      <location filename="export/print/operators.py" />
      <source>a picture within the drawing</source>
      <translation>een afbeelding binnen de tekening</translation>
    </message>
    <message>
      <location filename="export/print/pictures.py" />
      <source>a picture that cannot be read</source>
      <translation>een afbeelding die niet te lezen is</translation>
    </message>
    <message>
      <location filename="export/print/spaces.py" />
      <source>a colour of the kind {kind}</source>
      <translation>een kleur van de soort {kind}</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>A small file to mail and to keep, with links; PDF/A</source>
      <translation>Een klein bestand om te mailen en te bewaren, met links; PDF/A</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>As a folder with its pictures beside the page</source>
      <translation>Als map, met de afbeeldingen los naast de pagina</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>Bleed, crop marks and the inks of the press; PDF/X-4, without links</source>
      <translation>Met afloop, snijtekens en drukinkten; PDF/X-4, zonder links</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>Exactly the pages that you see, with links</source>
      <translation>Precies de pagina’s die je ziet, met links</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>For colleagues who work on in Word, with columns and styles</source>
      <translation>Voor collega’s die in Word verder werken, met kolommen en stijlen</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>For the office</source>
      <translation>Voor kantoor</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>For the printer</source>
      <translation>Voor de drukker</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>For the screen</source>
      <translation>Voor het scherm</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>For the website: a page that adapts to every screen</source>
      <translation>Voor de website: een pagina die zich aan elk scherm aanpast</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>The typeset pages, in columns</source>
      <translation>De opgemaakte pagina’s, in kolommen</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>Web page</source>
      <translation>Webpagina</translation>
    </message>
    <message>
      <location filename="export/registry.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Choose another folder.</source>
      <translation>Kies een andere map.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Close it there and export again, or choose another folder.</source>
      <translation>Sluit het daar en exporteer opnieuw, of kies een andere map.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Make room on the disk, or choose another folder.</source>
      <translation>Maak ruimte op de schijf of kies een andere map.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The disk is full.</source>
      <translation>De schijf is vol.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The folder “{name}” is read-only.</source>
      <translation>In de map “{name}” kan niet worden geschreven.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The name “{name}” is too long.</source>
      <translation>De naam “{name}” is te lang.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>You may not write in the folder “{name}”.</source>
      <translation>Je mag niet schrijven in de map “{name}”.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” cannot be written: {reason}.</source>
      <translation>“{name}” kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is a folder, not a file.</source>
      <translation>“{name}” is een map, geen bestand.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is not a folder.</source>
      <translation>“{name}” is geen map.</translation>
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is open in another program or read-only.</source>
      <translation>“{name}” is open in een ander programma of alleen-lezen.</translation>
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>Take that out of the article or the house style, or choose a preset without this standard.</source>
      <translation>Haal dat uit het artikel of de huisstijl, of kies een afwerking zonder deze norm.</translation>
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>The pages cannot be typeset.</source>
      <translation>De pagina’s kunnen niet worden gezet.</translation>
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>The pages cannot be typeset: {reason}.</source>
      <translation>De pagina’s kunnen niet worden gezet: {reason}.</translation>
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>The pages cannot be {standard}: {reason}.</source>
      <translation>De pagina’s kunnen geen {standard} worden: {reason}.</translation>
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>Undo the last change; if that does not help, report this with the text of the article.</source>
      <translation>Maak de laatste wijziging ongedaan; helpt dat niet, meld dit dan met de tekst van het artikel erbij.</translation>
    </message>
    <message>
      <location filename="layout/pictures/drawings.py" />
      <source>Save it as PNG: it has too many shapes.</source>
      <translation>Sla de tekening op als PNG: er zitten te veel vormen in.</translation>
    </message>
    <message>
      <location filename="layout/pictures/drawings.py" />
      <source>The drawing {name} is too large.</source>
      <translation>De tekening {name} is te groot.</translation>
    </message>
    <message>
      <location filename="layout/pictures/facts.py" />
      <source>Save it again as JPEG or PNG.</source>
      <translation>Sla de afbeelding opnieuw op als JPEG of PNG.</translation>
    </message>
    <message>
      <location filename="layout/pictures/facts.py" />
      <source>The picture {name} cannot be read.</source>
      <translation>De afbeelding {name} is niet te lezen.</translation>
    </message>
    <message>
      <location filename="layout/pictures/images.py" />
      <source>Make it smaller than 80 million pixels and 60 MB.</source>
      <translation>Maak de afbeelding kleiner dan 80 miljoen pixels en 60 MB.</translation>
    </message>
    <message>
      <location filename="layout/pictures/images.py" />
      <source>The picture {name} is too large.</source>
      <translation>De afbeelding {name} is te groot.</translation>
    </message>
    <message>
      <location filename="layout/style_folder.py" />
      <source>it takes too much time or memory</source>
      <translation>het kost te veel tijd of geheugen</translation>
    </message>
    <message>
      <location filename="layout/styles/own_files.py" />
      <source>Put the file itself in the folder.</source>
      <translation>Zet het bestand zelf in de map.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_files.py" />
      <source>“{name}” is a link to a place outside the publication.</source>
      <translation>“{name}” verwijst naar een plek buiten de publicatie.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_files.py" />
      <source>“{name}” is not a file.</source>
      <translation>“{name}” is geen bestand.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_files.py" />
      <source>“{name}” is too large for a file of a house style.</source>
      <translation>“{name}” is te groot voor een bestand van een huisstijl.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_fonts.py" />
      <source>The font “{name}” cannot be used: {reason}.</source>
      <translation>Het lettertype “{name}” is niet te gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_fonts.py" />
      <source>There are too many fonts, or they are too large.</source>
      <translation>Er zijn te veel lettertypen, of ze zijn te groot.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_fonts.py" />
      <source>it is damaged, or of another kind than its name says</source>
      <translation>het is beschadigd, of van een andere soort dan de naam zegt</translation>
    </message>
    <message>
      <location filename="layout/styles/own_fonts.py" />
      <source>its name holds signs that a name cannot have</source>
      <translation>de naam bevat tekens die niet in een naam kunnen</translation>
    </message>
    <message>
      <location filename="layout/styles/own_fonts.py" />
      <source>the program has a font of that name</source>
      <translation>het programma heeft zelf een lettertype met die naam</translation>
    </message>
    <message>
      <location filename="layout/styles/own_look.py" />
      <source>Only files of the house style can be imported, such as “base.typ”.</source>
      <translation>Alleen bestanden van de huisstijl kunnen worden ingelezen, zoals “base.typ”.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_look.py" />
      <source>“{what}” may not stand in the look of a publication.</source>
      <translation>“{what}” mag niet in de vormgeving van een publicatie staan.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_sheet.py" />
      <source>A brace, quote or comment of the web sheet does not match another one.</source>
      <translation>Een accolade, aanhalingsteken of opmerking in het webstijlblad heeft geen tegenhanger.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_sheet.py" />
      <source>“{what}” may not stand in the web sheet of a publication.</source>
      <translation>“{what}” mag niet in het webstijlblad van een publicatie staan.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_template.py" />
      <source>The Word template “{name}” cannot be used: {reason}.</source>
      <translation>Het Word-sjabloon “{name}” is niet te gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="layout/styles/own_template.py" />
      <source>it holds too much</source>
      <translation>er zit te veel in</translation>
    </message>
    <message>
      <location filename="layout/styles/own_template.py" />
      <source>it is no Word template, or is damaged</source>
      <translation>het is geen Word-sjabloon, of het is beschadigd</translation>
    </message>
    <message>
      <location filename="layout/styles/own_word.py" />
      <source>The Word template has no style called “{name}”.</source>
      <translation>Het Word-sjabloon heeft geen stijl met de naam “{name}”.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>Choose one of the house styles that come with the program.</source>
      <translation>Kies een van de huisstijlen die bij het programma horen.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>The house style knows no {name}.</source>
      <translation>De huisstijl kent geen {name}.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>The house style lacks a good value for {name}.</source>
      <translation>In de huisstijl ontbreekt een goede waarde voor {name}.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>The lines of the house style stand closer than its type is high.</source>
      <translation>De regels van de huisstijl staan dichter op elkaar dan de letters hoog zijn.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>The margins and gutters of the house style leave no room for text.</source>
      <translation>De marges en kolomafstanden van de huisstijl laten geen ruimte over voor tekst.</translation>
    </message>
    <message>
      <location filename="layout/styles/style.py" />
      <source>There is no house style called “{name}”.</source>
      <translation>Er is geen huisstijl met de naam “{name}”.</translation>
    </message>
    <message>
      <location filename="layout/typesetter.py" />
      <source>The fonts of the publication cannot be used: {reason}.</source>
      <translation>De lettertypen van de publicatie zijn niet te gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="layout/typesetter.py" />
      <source>The look of the publication cannot be used: {reason}.</source>
      <translation>De vormgeving van de publicatie is niet te gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>Correct this line in a text editor; a text with a colon or a # needs quotes.</source>
      <translation>Verbeter deze regel in een teksteditor; een tekst met een dubbele punt of een # hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>Divide the text over more articles.</source>
      <translation>Verdeel de tekst over meer artikelen.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>Put a line with only --- under it, above the text.</source>
      <translation>Zet er een regel met alleen --- onder, boven de tekst.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>The front matter of “{name}” cannot be read. {reason}</source>
      <translation>De kop met gegevens van “{name}” is niet te lezen. {reason}</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>The front matter of “{name}” has no end.</source>
      <translation>De kop met gegevens van “{name}” houdt niet op.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>The front matter of “{name}” is written in a way that cannot be changed here.</source>
      <translation>De kop met gegevens van “{name}” is zo geschreven dat hij hier niet te wijzigen is.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>Write it as names with values, one on a line, in a text editor.</source>
      <translation>Schrijf hem in een teksteditor als namen met waarden, één per regel.</translation>
    </message>
    <message>
      <location filename="store/article_file.py" />
      <source>“{name}” would become larger than a text file may be.</source>
      <translation>“{name}” zou groter worden dan een tekstbestand mag zijn.</translation>
    </message>
    <message>
      <location filename="store/create.py" />
      <source>Choose a new or an empty folder.</source>
      <translation>Kies een nieuwe of een lege map.</translation>
    </message>
    <message>
      <location filename="store/create.py" />
      <source>Give the new one another number.</source>
      <translation>Geef het nieuwe een ander nummer.</translation>
    </message>
    <message>
      <location filename="store/create.py" />
      <source>There is an issue “{number}” already.</source>
      <translation>Er is al een nummer “{number}”.</translation>
    </message>
    <message>
      <location filename="store/create.py" />
      <source>There is something in “{name}” already.</source>
      <translation>Er staat al iets in “{name}”.</translation>
    </message>
    <message>
      <location filename="store/decode.py" />
      <source>Save it as “UTF-8” in the program that made it; it is not changed here.</source>
      <translation>Sla het op als “UTF-8” in het programma waarmee het is gemaakt; hier verandert er niets aan.</translation>
    </message>
    <message>
      <location filename="store/decode.py" />
      <source>“{name}” is not a UTF-8 text.</source>
      <translation>“{name}” is geen tekst in UTF-8.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Check that it was not moved or deleted.</source>
      <translation>Kijk of het niet is verplaatst of verwijderd.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Check that the disk is connected and try again.</source>
      <translation>Kijk of de schijf is aangesloten en probeer het opnieuw.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Choose a shorter name.</source>
      <translation>Kies een kortere naam.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Close it there, or ask for permission to write in its folder, and try again.</source>
      <translation>Sluit het daar of vraag schrijfrechten voor de map, en probeer het opnieuw.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Copy the publication to a folder that you may write in.</source>
      <translation>Kopieer de publicatie naar een map waarin je mag schrijven.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Make room on the disk and try again.</source>
      <translation>Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Rename it, or choose another name.</source>
      <translation>Geef dat een andere naam of kies zelf een andere.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Something else with the name “{name}” is in the way.</source>
      <translation>Er staat iets anders met de naam “{name}” in de weg.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>Take the link away, or put the file itself in its place.</source>
      <translation>Haal de koppeling weg, of zet het bestand zelf ervoor in de plaats.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>“{name}” cannot be used: {reason}.</source>
      <translation>“{name}” is niet te gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>“{name}” is a link that leads back to itself.</source>
      <translation>“{name}” is een koppeling die naar zichzelf verwijst.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>“{name}” is not there.</source>
      <translation>“{name}” is er niet.</translation>
    </message>
    <message>
      <location filename="store/errors.py" />
      <source>“{name}” is open in another program, read-only, or not yours to change.</source>
      <translation>“{name}” is open in een ander programma, alleen-lezen of niet van jou om te wijzigen.</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>Correct it there, or set it in the properties; until then it is left out.</source>
      <translation>Verbeter het daar of vul het in bij de eigenschappen; tot die tijd blijft het weg.</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a date such as 2026-12-31</source>
      <translation>een datum zoals 2026-12-31</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a list of names</source>
      <translation>een lijst met namen</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a number</source>
      <translation>een getal</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a number of percent from {least} to {most}</source>
      <translation>een percentage van {least} tot en met {most}</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a text</source>
      <translation>een tekst</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a whole number</source>
      <translation>een heel getal</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>a whole number of lines from {least} to {most}</source>
      <translation>een heel aantal regels van {least} tot en met {most}</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>names with values</source>
      <translation>namen met waarden</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>names with values that each stand once</source>
      <translation>namen met waarden, elk één keer</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>one of: {kinds}</source>
      <translation>een van deze: {kinds}</translation>
    </message>
    <message>
      <location filename="store/fields.py" />
      <source>“{name}” in the front matter is not {expected}.</source>
      <translation>“{name}” in de kop met gegevens is geen geldige waarde; verwacht: {expected}.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>Check what it holds; pictures belong in the folder “images”.</source>
      <translation>Kijk wat erin staat; afbeeldingen horen in de map “images”.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>Choose another name.</source>
      <translation>Kies een andere naam.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>Move it out of the folder, or give it another name.</source>
      <translation>Haal het uit de map of geef het een andere naam.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>Nothing was overwritten. Copy your text, open the issue again and paste it.</source>
      <translation>Er is niets overschreven. Kopieer je tekst, open het nummer opnieuw en plak hem daar.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>There is a file “{name}” already.</source>
      <translation>Er is al een bestand “{name}”.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>“{name}” is {size} MB; a text file of more than {largest} MB is not opened.</source>
      <translation>“{name}” is {size} MB; een tekstbestand van meer dan {largest} MB wordt niet geopend.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>“{name}” was changed by another program since it was opened.</source>
      <translation>“{name}” is door een ander programma gewijzigd nadat het hier werd geopend.</translation>
    </message>
    <message>
      <location filename="store/files.py" />
      <source>“{name}” was deleted or moved by another program since it was opened.</source>
      <translation>“{name}” is door een ander programma verwijderd of verplaatst nadat het hier werd geopend.</translation>
    </message>
    <message>
      <location filename="store/flatplan.py" />
      <source>Put the article in its place in the page plan again, or correct the file in a text editor.</source>
      <translation>Zet het artikel in het paginaplan opnieuw op zijn plaats, of verbeter het bestand met een teksteditor.</translation>
    </message>
    <message>
      <location filename="store/flatplan.py" />
      <source>“{name}” in the page plan is not understood; that place is left to the program.</source>
      <translation>“{name}” in het paginaplan is niet te begrijpen; die plaats kiest het programma.</translation>
    </message>
    <message>
      <location filename="store/hyphenation_file.py" />
      <source>A hyphen stands at the edge of the word or beside another one.</source>
      <translation>Een afbreekstreepje staat aan de rand van het woord of naast een ander.</translation>
    </message>
    <message>
      <location filename="store/hyphenation_file.py" />
      <source>Write one word a line with its breaks, such as bal-kon-deur; until then the line is left out.</source>
      <translation>Zet één woord op een regel met de plaatsen waar het mag worden afgebroken, zoals bal-kon-deur; tot dan telt de regel niet mee.</translation>
    </message>
    <message>
      <location filename="store/hyphenation_file.py" />
      <source>“{word}” is no single word of letters.</source>
      <translation>“{word}” is niet één woord van letters.</translation>
    </message>
    <message>
      <location filename="store/hyphenation_file.py" />
      <source>“{word}” stands twice in the list.</source>
      <translation>“{word}” staat twee keer in de lijst.</translation>
    </message>
    <message>
      <location filename="store/issue.py" />
      <source>Check that its folder was not moved or renamed.</source>
      <translation>Kijk of de map niet is verplaatst of hernoemd.</translation>
    </message>
    <message>
      <location filename="store/issue.py" />
      <source>Open the issue again.</source>
      <translation>Open het nummer opnieuw.</translation>
    </message>
    <message>
      <location filename="store/issue.py" />
      <source>There is no article “{name}” in this issue.</source>
      <translation>In dit nummer staat geen artikel “{name}”.</translation>
    </message>
    <message>
      <location filename="store/issue.py" />
      <source>There is no issue “{name}” in this publication.</source>
      <translation>In deze publicatie staat geen nummer “{name}”.</translation>
    </message>
    <message>
      <location filename="store/issue_file.py" />
      <source>Put the file back, or fill in its number and put the articles in order: then it is made again.</source>
      <translation>Zet het bestand terug, of vul het nummer in en zet de artikelen in volgorde: dan wordt het opnieuw gemaakt.</translation>
    </message>
    <message>
      <location filename="store/issue_file.py" />
      <source>The file “{name}” is not there: number and date of the issue are not known, and the articles stand in the order of their names.</source>
      <translation>Het bestand “{name}” is er niet: nummer en datum zijn niet bekend en de artikelen staan op volgorde van hun bestandsnaam.</translation>
    </message>
    <message>
      <location filename="store/locate.py" />
      <source>Check the name, and that its disk is connected.</source>
      <translation>Kijk of de naam klopt en of de schijf is aangesloten.</translation>
    </message>
    <message>
      <location filename="store/locate.py" />
      <source>Choose a folder with a file “publication.toml”, or make a new publication.</source>
      <translation>Kies een map met een bestand “publication.toml” of maak een nieuwe publicatie.</translation>
    </message>
    <message>
      <location filename="store/locate.py" />
      <source>There is no file or folder “{path}”.</source>
      <translation>Er is geen bestand of map “{path}”.</translation>
    </message>
    <message>
      <location filename="store/locate.py" />
      <source>“{path}” is not part of a publication.</source>
      <translation>“{path}” hoort niet bij een publicatie.</translation>
    </message>
    <message>
      <location filename="store/name_findings.py" />
      <source>Give the article another name, of letters, digits and hyphens.</source>
      <translation>Geef het artikel een andere naam, met letters, cijfers en streepjes.</translation>
    </message>
    <message>
      <location filename="store/name_findings.py" />
      <source>On Windows no file can be called “{name}”. {reason}</source>
      <translation>Op Windows kan geen bestand “{name}” heten. {reason}</translation>
    </message>
    <message>
      <location filename="store/name_findings.py" />
      <source>Rename one of them.</source>
      <translation>Geef een van beide een andere naam.</translation>
    </message>
    <message>
      <location filename="store/name_findings.py" />
      <source>“{one}” and “{other}” are one file on Windows and on a Mac.</source>
      <translation>“{one}” en “{other}” zijn op Windows en op een Mac hetzelfde bestand.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>Choose another name, of letters, digits and hyphens.</source>
      <translation>Kies een andere naam, met letters, cijfers en streepjes.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>It is too long.</source>
      <translation>De naam is te lang.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>It may not be empty, or start or end with a dot.</source>
      <translation>Een naam mag niet leeg zijn en niet met een punt beginnen of eindigen.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>The character {character} may not be in it.</source>
      <translation>Het teken {character} mag er niet in staan.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>Windows keeps this name to itself.</source>
      <translation>Windows houdt deze naam voor zichzelf.</translation>
    </message>
    <message>
      <location filename="store/names.py" />
      <source>“{name}” cannot be a name. {reason}</source>
      <translation>“{name}” kan geen naam zijn. {reason}</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>Drag it to its place in the list of articles.</source>
      <translation>Sleep het naar zijn plek in de lijst met artikelen.</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>Put the file back in the folder “articles”, or take the name out of this list.</source>
      <translation>Zet het bestand terug in de map “articles” of haal de naam uit deze lijst.</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>Take it out once.</source>
      <translation>Haal het er één keer uit.</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>“{article}” is in the order of the issue, but its file is not there.</source>
      <translation>“{article}” staat in de volgorde van het nummer, maar het bestand is er niet.</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>“{article}” is not in the order of the issue and comes last.</source>
      <translation>“{article}” staat niet in de volgorde van het nummer en komt achteraan.</translation>
    </message>
    <message>
      <location filename="store/order.py" />
      <source>“{article}” stands twice in the order of the issue; the first place counts.</source>
      <translation>“{article}” staat twee keer in de volgorde van het nummer; de eerste plek telt.</translation>
    </message>
    <message>
      <location filename="store/own_template.py" />
      <source>Nothing was overwritten. Open the dialog of the house style again.</source>
      <translation>Er is niets overschreven. Open het venster van de huisstijl opnieuw.</translation>
    </message>
    <message>
      <location filename="store/own_template.py" />
      <source>Save it in Word as .dotx or .docx first.</source>
      <translation>Bewaar het eerst in Word als .dotx of .docx.</translation>
    </message>
    <message>
      <location filename="store/own_template.py" />
      <source>“{name}” is no Word template.</source>
      <translation>“{name}” is geen Word-sjabloon.</translation>
    </message>
    <message>
      <location filename="store/preflight.py" />
      <source>Write {off}, or one of: {severities}.</source>
      <translation>Schrijf {off}, of een van: {severities}.</translation>
    </message>
    <message>
      <location filename="store/preflight.py" />
      <source>“{name}” in [preflight] says neither how bad it is nor which limits it has.</source>
      <translation>“{name}” in [preflight] zegt niet hoe erg het is en ook niet welke grenzen gelden.</translation>
    </message>
    <message>
      <location filename="store/presets.py" />
      <source>Correct it in a text editor; until then it is “{usual}”.</source>
      <translation>Verbeter het in een teksteditor; tot dan geldt “{usual}”.</translation>
    </message>
    <message>
      <location filename="store/presets.py" />
      <source>“{value}” is no good for “{key}” of the preset “{name}”.</source>
      <translation>“{value}” is niet bruikbaar als “{key}” van de afwerking “{name}”.</translation>
    </message>
    <message>
      <location filename="store/publication.py" />
      <source>Check that it was not moved or renamed, and that its disk is connected.</source>
      <translation>Kijk of de map niet is verplaatst of hernoemd en of de schijf is aangesloten.</translation>
    </message>
    <message>
      <location filename="store/publication.py" />
      <source>Choose another author or theme for these articles first.</source>
      <translation>Kies eerst een andere auteur of een ander thema voor deze artikelen.</translation>
    </message>
    <message>
      <location filename="store/publication.py" />
      <source>There is no folder “{name}”.</source>
      <translation>Er is geen map “{name}”.</translation>
    </message>
    <message>
      <location filename="store/publication.py" />
      <source>“{name}” is still in use: {places}.</source>
      <translation>“{name}” is nog in gebruik: {places}.</translation>
    </message>
    <message>
      <location filename="store/publication_file.py" />
      <source>Choose from: {styles}. Until then “{used}” is used.</source>
      <translation>Kies uit: {styles}. Tot die tijd wordt “{used}” gebruikt.</translation>
    </message>
    <message>
      <location filename="store/publication_file.py" />
      <source>“{name}” is not the folder of a publication.</source>
      <translation>“{name}” is niet de map van een publicatie.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>Entry {number} of “{register}” has no id.</source>
      <translation>Onderdeel {number} van “{register}” heeft geen id.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>Give it a line such as id = “anna-de-vries”.</source>
      <translation>Geef het een regel zoals id = “anna-de-vries”.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>Give one of them another id, or take it out.</source>
      <translation>Geef een van beide een andere id of haal er een weg.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>The colour “{colour}” of the theme “{theme}” cannot be read.</source>
      <translation>De kleur “{colour}” van het thema “{theme}” is niet te lezen.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>The id “{id}” stands twice in “{register}”; the first one counts.</source>
      <translation>De id “{id}” staat twee keer in “{register}”; de eerste telt.</translation>
    </message>
    <message>
      <location filename="store/registers.py" />
      <source>Write it as # and six digits, such as #b45309, or choose it in the register of themes.</source>
      <translation>Schrijf de kleur als # met zes cijfers of letters, zoals #b45309, of kies een kleur in het themaregister.</translation>
    </message>
    <message>
      <location filename="store/relink.py" />
      <source>The article was not renamed, because the link to it in “{name}” could not follow. {reason}</source>
      <translation>De naam van het artikel is niet veranderd, want de link ernaar in “{name}” kon niet worden aangepast. {reason}</translation>
    </message>
    <message>
      <location filename="store/shelf.py" />
      <source>Give the file another name, of letters, digits and hyphens.</source>
      <translation>Geef het bestand een andere naam, met letters, cijfers en streepjes.</translation>
    </message>
    <message>
      <location filename="store/shelf.py" />
      <source>The name of the file “{name}” cannot be used.</source>
      <translation>De naam van het bestand “{name}” is niet te gebruiken.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>A bracket is opened and not closed.</source>
      <translation>Een haakje gaat open en niet meer dicht.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>A name stands twice.</source>
      <translation>Een naam staat er twee keer.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>A name without “=” behind it.</source>
      <translation>Achter een naam ontbreekt “=”.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>A text is not closed with a quote on its line.</source>
      <translation>Een tekst eindigt niet met een aanhalingsteken op dezelfde regel.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>Change it in a text editor.</source>
      <translation>Wijzig het in een teksteditor.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>Correct this line in a text editor; a text belongs between quotes.</source>
      <translation>Verbeter deze regel in een teksteditor; een tekst hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>Take one of the two out in a text editor.</source>
      <translation>Haal er in een teksteditor één van de twee uit.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>The TOML parser says: {reason}.</source>
      <translation>De TOML-lezer meldt: {reason}.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>There is something behind the value that does not belong there.</source>
      <translation>Achter de waarde staat iets wat daar niet hoort.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>This line is no name with a value.</source>
      <translation>Deze regel is geen naam met een waarde.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>What stands behind “=” is no text between quotes, number or date.</source>
      <translation>Wat achter “=” staat, is geen tekst tussen aanhalingstekens, getal of datum.</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>“{name}” cannot be read. {reason}</source>
      <translation>“{name}” is niet te lezen. {reason}</translation>
    </message>
    <message>
      <location filename="store/toml_file.py" />
      <source>“{name}” is written in a way that cannot be changed here.</source>
      <translation>“{name}” is zo geschreven dat het hier niet te wijzigen is.</translation>
    </message>
    <message>
      <location filename="store/values.py" />
      <source>Correct it in a text editor; until then it is left out.</source>
      <translation>Verbeter het in een teksteditor; tot die tijd blijft het weg.</translation>
    </message>
    <message>
      <location filename="store/values.py" />
      <source>a list of tables such as [[{name}]]</source>
      <translation>een lijst van tabellen zoals [[{name}]]</translation>
    </message>
    <message>
      <location filename="store/values.py" />
      <source>a list of texts</source>
      <translation>een lijst met teksten</translation>
    </message>
    <message>
      <location filename="store/values.py" />
      <source>a table such as [{name}]</source>
      <translation>een tabel zoals [{name}]</translation>
    </message>
    <message>
      <location filename="store/values.py" />
      <source>“{name}” is not {expected}.</source>
      <translation>“{name}” klopt niet; verwacht: {expected}.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A bracket is opened and not closed, or a comma is missing.</source>
      <translation>Een haakje gaat open en niet meer dicht, of er ontbreekt een komma.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A name without a colon behind it.</source>
      <translation>Achter een naam ontbreekt de dubbele punt.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A quote is opened and not closed.</source>
      <translation>Een aanhalingsteken gaat open en niet meer dicht.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A text that starts with * needs quotes around it.</source>
      <translation>Een tekst die met * begint, hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A text that starts with such a character needs quotes around it.</source>
      <translation>Een tekst die met zo’n teken begint, hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>A text with a colon in it needs quotes around it.</source>
      <translation>Een tekst met een dubbele punt hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>It holds a character that is not text.</source>
      <translation>Er staat een teken in dat geen tekst is.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>It is nested too deep, or no YAML at all.</source>
      <translation>Het zit te diep in elkaar of is helemaal geen YAML.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>It must be names with values, such as “title: …”.</source>
      <translation>Het moeten namen met waarden zijn, zoals “title: …”.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>Move the text of the article below the second line with ---.</source>
      <translation>Zet de tekst van het artikel onder de tweede regel met ---.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>Take that character out of this line in a text editor.</source>
      <translation>Haal dat teken in een teksteditor uit deze regel.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>The YAML parser says: {reason}.</source>
      <translation>De YAML-lezer meldt: {reason}.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>There is a tab where spaces belong.</source>
      <translation>Er staat een tab waar spaties horen.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>There is more of it than can be meant.</source>
      <translation>Er staat meer dan de bedoeling kan zijn.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>This line starts further to the left or right than those around it.</source>
      <translation>Deze regel springt anders in dan de regels eromheen.</translation>
    </message>
    <message>
      <location filename="store/yaml_tree.py" />
      <source>“{name}” stands twice.</source>
      <translation>“{name}” staat er twee keer.</translation>
    </message>
  </context>
</TS>

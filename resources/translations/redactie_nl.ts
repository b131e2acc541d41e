<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
  <context>
    <name>redactie</name>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/changes.py" />
      <source>Change of the properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Bullet list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>First column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Footnote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Italic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Name of the speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Numbered list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Photo: name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Pull quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Second column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Small sub-head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Sub-head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>The facts in short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>The sentence that stands out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>Title of the box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>What the picture shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>name.jpg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/actions.py" />
      <source>text of the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/area.py" />
      <source>Text of the article</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n replaced</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Match case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Regular expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>Replace with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/find_bar.py" />
      <source>{number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/editor/view.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Cancelled. The earlier files are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Chosen articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>For colleagues who work on in Word, with columns and styles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>For the printer: exactly the pages that you see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>For the website: one file that adapts to every screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>In the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Nothing was exported. The earlier files are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Open the files afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>The whole issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/export/dialog.py" />
      <source>Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Redactie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Something went wrong that should not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/failures.py" />
      <source>Your text is safe: it is saved, or kept in the recovery file. The details can help the makers to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/model.py" />
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Articles in print order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Filter on headline, author or status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Move to the recycle bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Name of the article’s file, without .md:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>New article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>No article matches the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>No articles yet.
Press + to write the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Rename the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/navigator/panel.py" />
      <source>Rename the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/pictures.py" />
      <source>Check that the file can be read and that the folder can be written in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/pictures.py" />
      <source>The picture cannot be copied: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Facing pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Fit the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Fit the width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Page {page} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/preview/bar.py" />
      <source>Zoom: {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/preview/desk.py" />
      <source>%n line(s) do not fit.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/preview/drawing.py" />
      <source>The pages appear here as soon as the issue has an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>Nothing to report. The issue is in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/problems/panel.py" />
      <source>{name}, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Add an author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Register of authors…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/authors.py" />
      <source>{name} is not in the register. A click removes the name.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/properties/panel.py" />
      <source>%n words written</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Authors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Kicker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Length in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>No theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Notes for the editors, never printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>no goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/panel.py" />
      <source>{words} written, {share} %</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/properties/picture.py" />
      <source>%n columns</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Another picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>As the layout likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Choose a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Choose a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Described for who cannot see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Picture of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/properties/picture.py" />
      <source>{file} cannot be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Choose a portrait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Choose a portrait…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>New author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>No authors yet. Add the first one; after that every byline follows from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Portrait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/authors.py" />
      <source>Telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/dialog.py" />
      <source>Still in use, so it cannot be deleted: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Another colour…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour of the theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Colour {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>New theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>No themes yet. Add the first one; its colour and name return on every page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/registers/themes.py" />
      <source>Themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Articles with recovered text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Decide later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Discard all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>On disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Recovered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Recovered text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Redactie stopped before this text was saved. The marks show what is only in one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/recovery_dialog.py" />
      <source>There is text that was not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Not everything is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>Their text stays in the recovery file and is offered when you open the issue again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/saving/saver.py" />
      <source>These articles could not be saved: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>Make it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>New issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_issue.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Becomes {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Columns on a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Folder for the publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Language of the texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>Name of the newsletter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/new_publication.py" />
      <source>New publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/no_issue.py" />
      <source>New issue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/no_issue.py" />
      <source>This publication has no issue yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>A complete newsletter to look at and to play with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>A folder with a publication or one of its issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Name it, choose a folder, and the first issue is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>New publication…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Open a publication…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>This folder is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Try the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/start/page.py" />
      <source>Write, lay out and publish your newsletter.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n characters</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n lines too long on page {pages}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n lines too short on page {pages}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n minutes to read</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Fits on page {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/status/bar.py" />
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>About Redactie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Redactie speaks the other language after you start it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/assembly.py" />
      <source>Redactie {version}

Writes, lays out and publishes the newsletter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;Publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Authors…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Close the publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>F&amp;ormat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Go to {pane}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>No issues yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Nothing was opened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Previous pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Show the properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Themes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Tool bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/menus.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/opening.py" />
      <source>Open a publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/opening.py" />
      <source>Sample newsletter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/window/workspace.py" />
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines over</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines under</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Editorial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Issue {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Opinion column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="app/words.py" />
      <source>Without a headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Shorten the text, or make a picture narrower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>The fonts of the house style cannot print: {characters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>Write it in other characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is 1 line too long for its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/fit.py" />
      <source>“{headline}” is {lines} lines too long for its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Give it a headline in the properties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Give one of them another headline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Let the deck add something, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Let the kicker name the subject, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Say in 40 to 80 words what the article is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Shorten it, or move a part of it to the deck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The deck of “{headline}” says the headline again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The headline “{headline}” has {length} characters; more than {longest} is long for such a piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>The kicker of “{headline}” says the headline again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Two pieces have the headline “{headline}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>Write it, or take the piece out of the issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{article}” has no headline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{headline}” has no lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/headlines.py" />
      <source>“{headline}” has no text yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/links.py" />
      <source>Let the link lead to another article, or take it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” leads to the article it stands in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/links.py" />
      <source>The link “{text}” leads to “{article}”, which is not in this issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Name the photographer, the illustrator or the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Put the file in the folder of the issue, or choose another picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Put the picture in the folder of the publication, or leave the logo out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Say in a sentence what it shows, for readers who cannot see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>Say under the picture what it adds to the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The logo of the nameplate is not there: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} does not say who made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} has no caption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} has no description.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/pictures.py" />
      <source>The picture {file} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Add this author to the register, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Add this theme to the register, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose a theme in the properties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Choose an author in the properties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>Put the picture in the folder of the publication, or choose another one in the register of authors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>The portrait of {name} is not there: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” belongs to the theme “{theme}”, which is not in the register of themes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” has no author.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” has no theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/registers.py" />
      <source>“{headline}” is by “{author}”, who is not in the register of authors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>Take the extra space away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="check/wording.py" />
      <source>There is more than one space between two words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>A publication (its newest issue), an issue or an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>A publication, an issue or an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>List what is wrong with an issue. Exit code 0: nothing; 1: something; 2: it cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Make a copy of the sample publication to try things out, and open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Only these articles: their file names without .md, with commas between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Open the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Redactie makes a newsletter: write it, see its pages, export it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Show the copy in the window, or only make it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Show the version and stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Start a publication with a first issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The columns of a page, 3 or 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The folder for the files; it is made if it is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The folder of the publication; it is made, and must be empty if it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The formats, with commas between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The language of the publication, such as nl or en.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>The name of the publication; that of the folder if you do not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Where the copy goes; in your documents if you do not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Write an issue as Word file, web page and PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/app.py" />
      <source>Write the web page as a folder with its pictures beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Checking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Errors: {errors}, warnings: {warnings}, hints: {hints}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>Nothing was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/check.py" />
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cli/commands/export.py" />
      <source>%n errors were found in the issue; “redactie check {path}” lists them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>Choose from: {formats}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>No output format was named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>The articles are: {articles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>There is no article called “{name}” in this issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/export.py" />
      <source>“{name}” is not an output format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>Make one in the window, or name the folder of an issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/opening.py" />
      <source>There is no issue in this publication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/window.py" />
      <source>The sample publication was there already; nothing was overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/commands/window.py" />
      <source>There is no file or folder at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/failures.py" />
      <source>Something went wrong that should not have: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cli/failures.py" />
      <source>Something went wrong that should not have: {reason}. The details are in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/html/exporter.py" />
      <source>The house style cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Close it there and export again, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>Make room on the disk, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The folder “{name}” is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>The name “{name}” is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>You may not write in the folder “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is a folder, not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/write.py" />
      <source>“{name}” is open in another program or read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>The pages cannot be typeset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>The pages cannot be typeset: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/engine.py" />
      <source>Undo the last change; if that does not help, report this with the text of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/images.py" />
      <source>Make it smaller than 80 million pixels and 60 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/images.py" />
      <source>Save it again as JPEG or PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/images.py" />
      <source>The picture {name} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/images.py" />
      <source>The picture {name} is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/style.py" />
      <source>Choose one of the house styles that come with the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/style.py" />
      <source>The house style lacks a good value for {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="layout/style.py" />
      <source>There is no house style called “{name}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>

using System.Collections.Frozen;

namespace SearchPortal.Import.Bibtex;

/// <summary>The field names that the reader understands.</summary>
internal static class BibtexFields
{
    private static readonly FrozenSet<string> Read = FrozenSet.ToFrozenSet(
    [
        "abstract", "aclanthology", "adsurl", "art_number", "author_keywords", "bdsk-url-1", "collaboration", "ee", "link", "reportnumber", "arxiv", "arxivid", "archiveprefix", "articleno", "author", "author+an", "award", "awards", "biburl",
        "booksubtitle", "booktitle", "code", "crossref", "data", "dataset", "date", "day", "doi", "editor", "eid", "eprint", "eprinttype",
        "entrysubtype", "eventtitle", "formerkeys", "homepage", "howpublished", "ids", "institution", "isbn", "issn", "issue", "journal",
        "journalsubtitle", "journaltitle", "keywords", "langid", "language", "links", "month", "note", "number", "openreview",
        "orcid", "organization", "otherversions", "pages", "pdf", "pmcid", "pmid", "poster", "project", "publisher",
        "pubstate", "school", "series", "shortname", "slides", "status", "statusnotice", "subtitle", "supplementary", "title",
        "url", "video", "volume", "webpage", "website", "xdata", "year",
    ]);

    // Where one of them is read, or the type of the entry has no place for it, another is not.
    private static readonly FrozenSet<string> Alternatives = FrozenSet.ToFrozenSet(
    [
        "articleno", "art_number", "booksubtitle", "booktitle", "eid", "eventtitle", "howpublished", "institution", "issue", "journal", "journalsubtitle", "journaltitle", "number", "organization",
        "pages", "publisher", "reportnumber", "school", "series", "shortname", "subtitle",
    ]);

    /// <summary>Whether a field is one of several that say one thing, or is read of some types only.</summary>
    /// <param name="name">In lower case.</param>
    public static bool AreAlternatives(string name) => Alternatives.Contains(name);

    /// <summary>Whether anything is made of a field.</summary>
    /// <param name="name">In lower case.</param>
    public static bool AreRead(string name) => Read.Contains(name);
}

using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>From an entry to a publication: every field cleaned and put in its place.</summary>
internal static class BibtexPublication
{
    /// <summary>The publication an entry describes; null for an entry of an unknown type without a single field, which is reported.</summary>
    /// <param name="entry">With what it inherits.</param>
    /// <param name="file">Path of the file below the content folder.</param>
    /// <param name="problems">Where faults go.</param>
    public static Publication? Read(BibtexEntry entry, string file, BibtexProblems problems)
    {
        if (ReadType(entry, problems) is not { } declared) return null;
        var identifiers = BibtexIdentifiers.Read(entry, problems);
        var type = Refine(declared, entry, identifiers);
        var venue = BibtexVenue.Read(entry, type);
        var (year, date) = BibtexDates.Read(entry, problems);
        var plain = new Publication
        {
            Key = BibtexKey.Of(entry, problems),
            Title = TitleText.WithSubtitle(entry.FindText("title"), entry.FindText("subtitle")) ?? "",
            Authors = BibtexPeople.ReadAuthors(entry, problems),
            Editors = BibtexPeople.ReadEditors(entry, problems),
            Year = year,
            Date = date,
            Type = type,
            Venue = venue.Code,
            ContainerTitle = venue.Title,
            Publisher = entry.FindText("publisher", "school", "institution", "organization"),
            Identifiers = identifiers,
            Links = BibtexLinks.Read(entry, problems),
            Status = BibtexStatus.Read(entry, type, problems),
            Source = new SourcePosition(file, entry.Line),
        };
        return WithDetails(plain, entry);
    }

    private static Publication WithDetails(Publication plain, BibtexEntry entry) => plain with
    {
        FormerKeys = Keys(entry.Find("formerkeys"), entry.Find("ids")),
        OtherVersions = Keys(entry.Find("otherversions")),
        // DBLP writes the arXiv number as the volume of "CoRR".
        Volume = entry.FindText("volume") is { } volume && !volume.StartsWith("abs/", StringComparison.Ordinal) ? volume : null,
        Issue = entry.FindText("number", "issue") ?? (ReportNumber.CanHave(plain.Type) ? entry.FindText("reportnumber") : null),
        Pages = entry.FindText("pages", "eid", "articleno", "art_number") is { } pages && PageRange.Clean(pages) is { Length: > 0 } range ? range : null,
        Abstract = TextCleaner.Paragraphs(entry.Find("abstract") ?? "", TextDialect.Latex),
        Topics = BibtexList.ReadTopics(entry),
        Language = LanguageTag.Find(entry.FindText("langid", "language") ?? ""),
        Awards = [.. BibtexList.Read(entry.Find("award"), ";"), .. BibtexList.Read(entry.Find("awards"), ";")],
        Note = Note(entry) ?? (HowPublished(entry) is { } how ? TextCleaner.Line(how, TextDialect.Latex) : null),
        StatusNotice = entry.FindText("statusnotice"),
    };

    private static PublicationType? ReadType(BibtexEntry entry, BibtexProblems problems)
    {
        if (BibtexTypes.Find(entry.Type) is { } known) return known;
        if (entry.Fields.Count == 0)
        {
            problems.Error(entry.Line, entry.Label, $"'@{entry.Type}' begins no entry that can be read", "write @article, @inproceedings, @misc or another type, a key and fields");
            return null;
        }
        problems.Warn(entry.Line, entry.Label, $"the entry type '@{entry.Type}' is unknown, the entry is shown as a document", "use @misc, or the type that fits");
        return PublicationType.Document;
    }

    /// <summary>What is only on arXiv is a preprint, whatever it is called.</summary>
    private static PublicationType Refine(PublicationType declared, BibtexEntry entry, Identifiers identifiers) => declared switch
    {
        _ when entry.FindText("entrysubtype") is { } said && PublicationTypeName.Find(said) is { } type => type,
        PublicationType.Document when identifiers.Arxiv is not null => PublicationType.Preprint,
        PublicationType.JournalArticle when (entry.Look("journal") ?? entry.Look("journaltitle")) is { } journal && IsArxiv(journal.TrimStart('{', ' ')) => PublicationType.Preprint,
        PublicationType.JournalArticle when identifiers.Arxiv is not null && (entry.Look("journal") ?? entry.Look("journaltitle") ?? entry.Look("booktitle")) is null => PublicationType.Preprint,
        PublicationType.WebPage when identifiers.Arxiv is not null => PublicationType.Preprint,
        _ => declared,
    };

    private static bool IsArxiv(string journal) =>
        journal.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) || journal.Equals("CoRR", StringComparison.OrdinalIgnoreCase) || journal.StartsWith("CoRR,", StringComparison.Ordinal);

    // An entry of this type must have a note: the portal writes the word where a paper has none.
    private static string? Note(BibtexEntry entry)
    {
        if (entry.Find("note") is not { } raw || BibtexLinks.IsAddress(raw)) return null;
        string note = TextCleaner.Line(string.Join(' ', raw.Split('\n').Where(line => !ExportNote.IsLabelled(line.Trim()))), TextDialect.Latex);
        bool isNone = note.Length == 0 || note.StartsWith("cited by ", StringComparison.OrdinalIgnoreCase) || (entry.Type == "unpublished" && note == "Preprint");
        return isNone ? null : note;
    }

    private static string? HowPublished(BibtexEntry entry) =>
        !BibtexVenue.IsPublished(entry) && entry.Look("howpublished") is { } how && VerbatimText.FindUrl(how) is null && !how.Contains("arxiv", StringComparison.OrdinalIgnoreCase) ? entry.Find("howpublished") : null;

    private static string[] Keys(params ReadOnlySpan<string?> lists)
    {
        var keys = new List<string>();
        foreach (string? list in lists)
            foreach (string written in (list ?? "").Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
                if (BibtexKey.From(written) is { Length: > 0 } key && !keys.Contains(key) && keys.Count < 100) keys.Add(key);
        return [.. keys];
    }
}

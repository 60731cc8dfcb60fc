using System.Collections.Frozen;
using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>The fields of a BibTeX entry. Those beyond BibTeX and biblatex are read by this portal; styles pass them over.</summary>
internal static class BibtexEntryFields
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly FrozenSet<string> Verbatim = FrozenSet.ToFrozenSet(
        ["aclanthology", "doi", "eprint", "links", "openreview", "url", "biburl", "ids", "otherversions", .. BibtexAddresses.Fields]);

    /// <summary>Whether programs read a field's value as it stands, without TeX.</summary>
    public static bool AreVerbatim(string field) => Verbatim.Contains(field);

    /// <summary>Names and values in their delimiters, in order; only fields that have a value.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Publication publication, Venue? venue)
    {
        foreach (var (name, value) in Citation(publication, venue).Concat(Identifying(publication)).Concat(Describing(publication, venue)))
            if (!string.IsNullOrEmpty(value)) yield return (name, $"{{{ExportText.Clean(value, keepsLines: true)}}}");
        if (publication.Date is not { Month: int month } date) yield break;
        yield return ("month", Months[month - 1]);
        if (date.Day is int day) yield return ("day", $"{{{day}}}");
    }

    private static IEnumerable<(string Name, string? Value)> Citation(Publication publication, Venue? venue) =>
    [
        ("title", BibtexText.Title(publication.Title)),
        ("author", BibtexText.Names(publication.Authors)),
        ("author+an", Equal(publication.Authors)),
        ("editor", BibtexText.Names(publication.Editors)),
        (BibtexEntryType.ContainerField(publication.Type), BibtexText.Literal(publication.ContainerTitle ?? venue?.LongName)),
        ("year", publication.Year?.ToString("0000", CultureInfo.InvariantCulture)),
        ("volume", BibtexText.Literal(publication.Volume)),
        ("number", BibtexText.Literal(publication.Issue)),
        ("pages", BibtexText.Literal(publication.Pages?.Replace("-", "--", StringComparison.Ordinal))),
        (BibtexEntryType.PublisherField(publication.Type), BibtexText.Literal(publication.Publisher)),
    ];

    private static IEnumerable<(string Name, string? Value)> Identifying(Publication publication)
    {
        var ids = publication.Identifiers;
        return
        [
            ("doi", BibtexText.Verbatim(ids.Doi)),
            ("eprint", BibtexText.Verbatim(ids.Arxiv)),
            ("archivePrefix", ids.Arxiv is null ? null : "arXiv"),
            ("isbn", BibtexText.Literal(ids.Isbn)),
            ("issn", BibtexText.Literal(ids.Issn)),
            ("pmid", BibtexText.Literal(ids.Pmid)),
            ("pmcid", BibtexText.Literal(ids.Pmcid)),
            ("openreview", BibtexText.Verbatim(ids.OpenReview)),
            ("biburl", ids.Dblp is null ? null : BibtexText.Verbatim($"https://dblp.org/rec/{ids.Dblp}.bib")),
            .. BibtexAddresses.Of(publication),
        ];
    }

    private static IEnumerable<(string Name, string? Value)> Describing(Publication publication, Venue? venue) =>
    [
        ("entrysubtype", BibtexEntryType.Subtype(publication, venue)),
        ("keywords", BibtexText.List(publication.Topics, ", ")),
        ("shortname", BibtexText.Literal(publication.Venue is null || publication.Type is PublicationType.Book or PublicationType.Chapter ? null : venue?.ShortName)),
        ("note", BibtexText.Literal(publication.Note) ?? (BibtexEntryType.Of(publication) == "unpublished" ? "Preprint" : null)),
        ("language", BibtexText.Literal(publication.Language)),
        ("orcid", publication.Authors.Any(author => author.Orcid is not null) ? BibtexText.Verbatim(string.Join(',', publication.Authors.Select(author => author.Orcid ?? "-"))) : null),
        ("award", BibtexText.List(publication.Awards, "; ")),
        ("status", publication.Status is PublicationStatus.Published or PublicationStatus.Preprint ? null : publication.Status.ToString().ToLowerInvariant()),
        ("statusnotice", BibtexText.Literal(publication.StatusNotice)),
        ("ids", BibtexText.Verbatim(string.Join(',', publication.FormerKeys))),
        ("otherversions", BibtexText.Verbatim(string.Join(',', publication.OtherVersions))),
        ("abstract", BibtexText.Literal(publication.Abstract)),
    ];

    /// <summary>biblatex's annotation: "1=equal; 2=equal".</summary>
    private static string Equal(IReadOnlyList<PersonName> authors) =>
        string.Join("; ", authors.Index().Where(author => author.Item.EqualContribution).Select(author => string.Create(CultureInfo.InvariantCulture, $"{author.Index + 1}=equal")));
}

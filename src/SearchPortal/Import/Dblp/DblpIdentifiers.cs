using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Dblp;

/// <summary>Identifiers and links of a DBLP record, which has both as electronic editions (<c>ee</c>), the first of them the publisher's.</summary>
internal static class DblpIdentifiers
{
    /// <summary>All that can be read.</summary>
    public static Identifiers Read(XmlPart record, string key, EntryReport report)
    {
        string[] editions = [.. record.All("ee").Select(edition => edition.Text.Trim())];
        string? corr = XmlWords.Line(record.Find("volume")) is string volume && volume.StartsWith("abs/", StringComparison.Ordinal) ? IdentifierText.FindArxiv(volume[4..]) : null;
        var serial = SerialNumbers.Find(string.Join(';', XmlWords.Lines(record.All("isbn").Concat(record.All("issn")))));
        return new Identifiers
        {
            // The DOI of a preprint names no article.
            Doi = editions.Select(DoiOf).FirstOrDefault(doi => doi is not null && IdentifierMention.FindArxiv(doi) is null) ?? editions.Select(DoiOf).FirstOrDefault(doi => doi is not null),
            Arxiv = corr ?? editions.Select(IdentifierMention.FindArxiv).FirstOrDefault(id => id is not null),
            OpenReview = editions.Select(IdentifierMention.FindOpenReview).FirstOrDefault(id => id is not null),
            AclAnthology = editions.Select(IdentifierAddress.FindAcl).FirstOrDefault(id => id is not null),
            Dblp = key.Contains('/', StringComparison.Ordinal) ? key : null,
            Isbn = serial.Isbn,
            Issn = serial.Issn,
        };
    }

    /// <summary>The editions, and an address of the record's own; <c>url</c> as a rule is the place in DBLP's lists.</summary>
    public static IReadOnlyList<Link> Links(XmlPart record, EntryReport report)
    {
        var links = new XmlLinks(report);
        foreach (var edition in record.All("ee")) links.Add("", edition.Text);
        foreach (var url in record.All("url")) links.AddIfWeb("", url.Text);
        return links.All;
    }

    private static string? DoiOf(string address) => address.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? IdentifierMention.FindDoi(address) : null;
}

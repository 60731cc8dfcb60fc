using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>The identifiers of a record: LID and AID say in brackets what they are, "10.1000/odd.2 [doi]".</summary>
internal static class PubMedIdentifiers
{
    private const string DoiMark = "[doi]";

    /// <summary>All that can be read.</summary>
    public static Identifiers Read(TaggedRecord record)
    {
        var dois = record.All("LID", "AID").Select(value => value.Trim()).Where(value => value.EndsWith(DoiMark, StringComparison.OrdinalIgnoreCase));
        var serial = SerialNumbers.Find(string.Join(';', record.All("IS", "ISBN")));
        string? doi = dois.Select(value => IdentifierMention.FindDoi(value[..^DoiMark.Length])).FirstOrDefault(found => found is not null) ?? IdentifierMention.FindDoi(record.Find("DOI"));
        return new Identifiers
        {
            Doi = doi,
            Arxiv = IdentifierMention.FindArxiv(doi) ?? record.Mention(IdentifierMention.FindArxiv, "SO", "LID", "AID"),
            Pmid = IdentifierMention.Digits(record.Find("PMID")),
            Pmcid = IdentifierMention.FindPmcid(record.Find("PMC")),
            Issn = serial.Issn,
            Isbn = serial.Isbn,
        };
    }
}

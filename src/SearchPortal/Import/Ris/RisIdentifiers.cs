using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>The identifiers of a record, out of the fields that are for them and those that programs put them into.</summary>
internal static class RisIdentifiers
{
    /// <summary>All that can be read; a DOI that is none is reported.</summary>
    public static Identifiers Read(TaggedRecord record)
    {
        var serial = SerialNumbers.Find(string.Join(';', record.All("SN")));
        var urls = record.All("UR", "LK", "L1", "L2");
        return new Identifiers
        {
            Doi = Doi(record, urls),
            Arxiv = record.Mention(IdentifierMention.FindArxiv, "AN", "M1", "DO", "JO", "JF", "T2", "VL", "C7", "N1") ?? urls.Select(IdentifierMention.FindArxiv).FirstOrDefault(id => id is not null),
            OpenReview = Accession(record, "OPENREVIEW:") ?? urls.Select(IdentifierMention.FindOpenReview).FirstOrDefault(id => id is not null),
            AclAnthology = Accession(record, "ACL:") ?? urls.Select(IdentifierAddress.FindAcl).FirstOrDefault(id => id is not null),
            Dblp = Accession(record, "DBLP:") ?? urls.Select(IdentifierAddress.FindDblp).FirstOrDefault(id => id is not null),
            Pmid = Pmid(record) ?? urls.Select(IdentifierAddress.FindPmid).FirstOrDefault(id => id is not null),
            Pmcid = record.Mention(value => value.TrimStart().StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? IdentifierMention.FindPmcid(value) : null, "C2")
                ?? urls.Select(IdentifierAddress.FindPmcid).FirstOrDefault(id => id is not null),
            Issn = serial.Issn,
            Isbn = serial.Isbn,
        };
    }

    /// <summary>Addresses that only repeat what the portal's own files say as accession numbers: they are no links of their own.</summary>
    public static IReadOnlyList<string> Repeated(TaggedRecord record, Identifiers ids) =>
        [.. IdentifierPages.Of(ids).Where(page => Accession(record, $"{page.Name.ToUpperInvariant()}:") == page.Id).Select(page => page.Url)];

    private static string? Accession(TaggedRecord record, string prefix) =>
        record.Mention(value => value.StartsWith(prefix, StringComparison.Ordinal) ? value[prefix.Length..].Trim() : null, "AN");

    private static string? Doi(TaggedRecord record, IReadOnlyList<string> urls)
    {
        if (record.Find("DO") is string raw)
        {
            if (IdentifierMention.FindDoi(raw) is string doi) return doi;
            record.Report.Error($"“{EntryReport.Show(raw)}” is no DOI", "write it as 10.1000/xyz");
        }
        return record.Mention(IdentifierMention.FindDoi, "M3", "L3", "N1", "C7") ?? urls.Select(IdentifierMention.FindDoi).FirstOrDefault(doi => doi is not null);
    }

    // An accession number is PubMed's where the record says it comes from there.
    private static string? Pmid(TaggedRecord record)
    {
        bool isPubMed = record.Look("DB", "DP").Any(name => name.Trim() is "PubMed" or "NLM" or "Medline" or "MEDLINE");
        if (isPubMed) record.Take("DB", "DP");
        return record.Mention(value => value.TrimStart().StartsWith("PMID", StringComparison.OrdinalIgnoreCase) ? IdentifierMention.Digits(value) : null, "N1", "AN", "C6")
            ?? IdentifierMention.Digits(isPubMed ? record.Find("AN") : null);
    }
}

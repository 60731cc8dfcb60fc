using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.OpenAlex;

/// <summary>The identifiers of a work, which OpenAlex writes as addresses.</summary>
internal static class OpenAlexIdentifiers
{
    private const int MostLocations = 50;

    /// <summary>All that can be read.</summary>
    public static Identifiers Read(JsonFields fields, JsonFields? source)
    {
        var ids = fields.Inside("ids");
        string? doi = IdentifierMention.FindDoi(fields.Text("doi") ?? ids?.Text("doi"));
        string[] pages = [.. fields.Objects("locations").Take(MostLocations).Append(fields.Inside("primaryLocation")).Select(place => place?.Text("landingPageUrl")).OfType<string>()];
        return new Identifiers
        {
            Doi = doi,
            Arxiv = IdentifierMention.FindArxiv(doi) ?? pages.Select(IdentifierMention.FindArxiv).FirstOrDefault(id => id is not null),
            OpenReview = pages.Select(IdentifierMention.FindOpenReview).FirstOrDefault(id => id is not null),
            AclAnthology = pages.Select(IdentifierAddress.FindAcl).FirstOrDefault(id => id is not null),
            Pmid = IdentifierMention.Digits(ids?.Text("pmid")),
            Pmcid = IdentifierMention.FindPmcid(ids?.Text("pmcid")),
            Issn = SerialNumbers.Find(source?.FirstLine("issnL") ?? source?.FirstLine("issn") ?? "").Issn,
        };
    }
}

using System.Text.RegularExpressions;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Reads the identifiers of a front matter: at its top, below "identifiers", or below Hugo's "hugoblox: ids:".</summary>
internal static partial class MarkdownIdentifiers
{
    public static Identifiers Read(FrontMatterFields fields)
    {
        FrontMatterFields?[] places = [fields, fields.Below("identifiers"), fields.Below("hugoblox")?.Below("ids")];
        return new Identifiers
        {
            Doi = Find(places, "doi", Doi(), "a DOI", "10.1109/CVPR52733.2024.01492"),
            Arxiv = Find(places, "arxiv", Arxiv(), "an arXiv id", "2312.00858"),
            OpenReview = Find(places, "openreview", OpenReview(), "an OpenReview id", "ZupoMzMNrO"),
            AclAnthology = Find(places, "aclanthology", AclAnthology(), "an id of the ACL Anthology", "2021.acl-long.216"),
            Dblp = Find(places, "dblp", Dblp(), "a DBLP key", "conf/icml/Amsterdam88"),
            Pmid = Find(places, "pmid", Pmid(), "a PubMed id", "17375194"),
            Pmcid = Find(places, "pmcid", Pmcid(), "a PubMed Central id", "PMC1234567"),
            Isbn = Find(places, "isbn", Isbn(), "an ISBN", "978-3-031-73404-5"),
            Issn = Find(places, "issn", Issn(), "an ISSN", "1533-7928"),
        };
    }

    /// <summary>The first place that names it decides; what stands round the identifier (a resolver's address, a prefix, an arXiv version) goes.</summary>
    private static string? Find(FrontMatterFields?[] places, string name, Regex form, string what, string example)
    {
        foreach (var fields in places)
        {
            if (fields?.Line(name) is not string text) continue;
            var match = form.Match(text);
            if (match.Success) return match.Groups["id"].Value;
            fields.Log.Error(fields.LineOf(name), $"\"{YamlFields.Short(text)}\" is not {what}", $"write it like {example}");
            return null;
        }
        return null;
    }

    [GeneratedRegex(@"\A(?:doi:\s*|(?:https?://)?(?:dx\.)?doi\.org/)?(?<id>10\.[0-9]{4,9}/\S+)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Doi();

    [GeneratedRegex(@"\A(?:arxiv:\s*|https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/)?(?<id>[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})(?:v[0-9]+)?(?:\.pdf)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"\A(?:https?://openreview\.net/(?:forum|pdf)\?id=)?(?<id>[A-Za-z0-9_-]{5,20})\z")]
    private static partial Regex OpenReview();

    [GeneratedRegex(@"\A(?:https?://(?:www\.)?aclanthology\.org/)?(?<id>[A-Z0-9][A-Za-z0-9.-]{5,60}?)(?:\.pdf|/)?\z")]
    private static partial Regex AclAnthology();

    [GeneratedRegex(@"\A(?:https?://dblp\.org/rec/)?(?<id>[a-z]+/[A-Za-z0-9/_-]{3,80}?)(?:\.html)?\z")]
    private static partial Regex Dblp();

    [GeneratedRegex(@"\A(?<id>[0-9]{1,9})\z")]
    private static partial Regex Pmid();

    [GeneratedRegex(@"\A(?<id>PMC[0-9]{1,9})\z")]
    private static partial Regex Pmcid();

    [GeneratedRegex(@"\A(?<id>(?:97[89][- ]?)?[0-9](?:[- ]?[0-9]){8}[- ]?[0-9X])\z")]
    private static partial Regex Isbn();

    [GeneratedRegex(@"\A(?<id>[0-9]{4}-[0-9]{3}[0-9X])\z")]
    private static partial Regex Issn();
}

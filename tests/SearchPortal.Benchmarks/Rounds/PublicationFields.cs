using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Rounds;

/// <summary>All that a publication says, field by field, as texts that can be compared.</summary>
internal static class PublicationFields
{
    private const string Item = " | ";

    /// <summary>The fields in a fixed order, "" for one that says nothing.</summary>
    /// <param name="paper">What to take apart.</param>
    /// <param name="venue">Its venue: files name it where the source did not.</param>
    public static IEnumerable<(string Name, string Value)> Of(Publication paper, Venue? venue) =>
    [
        ("key", paper.Key), ("former keys", Join(paper.FormerKeys)), ("title", paper.Title),
        .. People("authors", paper.Authors), .. People("editors", paper.Editors),
        ("year", paper.Year?.ToString(CultureInfo.InvariantCulture) ?? ""), ("date", paper.Date?.ToString() ?? ""), ("type", $"{paper.Type}"),
        ("venue", paper.Venue ?? ""), ("container", paper.ContainerTitle ?? venue?.LongName ?? ""), ("volume", paper.Volume ?? ""), ("issue", paper.Issue ?? ""),
        ("pages", paper.Pages ?? ""), ("publisher", paper.Publisher ?? ""), ("abstract", paper.Abstract), ("topics", Join(paper.Topics)), ("language", paper.Language ?? ""),
        .. Numbers(paper.Identifiers),
        ("links", Join(paper.Links.Select(link => $"{link.Kind} {link.Url}").Order(StringComparer.Ordinal))), ("order of links", Join(paper.Links.Select(link => link.Url))),
        ("awards", Join(paper.Awards)), ("note", paper.Note ?? ""), ("status", $"{paper.Status}"), ("status notice", paper.StatusNotice ?? ""), ("other versions", Join(paper.OtherVersions)),
    ];

    private static IEnumerable<(string Name, string Value)> People(string role, IReadOnlyList<PersonName> people) =>
    [
        (role, Join(people.Select(person => string.Join("; ", person.Family, person.Given, person.Suffix)))),
        ($"ORCID of {role}", Join(people.Select(person => person.Orcid ?? ""))),
        ($"affiliation of {role}", Join(people.Select(person => person.Affiliation ?? ""))),
        ($"equal {role}", Join(people.Select(person => person.EqualContribution ? "equal" : ""))),
    ];

    private static IEnumerable<(string Name, string Value)> Numbers(Identifiers ids) =>
    [
        ("DOI", ids.Doi ?? ""), ("arXiv", ids.Arxiv ?? ""), ("OpenReview", ids.OpenReview ?? ""), ("ACL Anthology", ids.AclAnthology ?? ""), ("DBLP", ids.Dblp ?? ""),
        ("PMID", ids.Pmid ?? ""), ("PMCID", ids.Pmcid ?? ""), ("ISBN", ids.Isbn ?? ""), ("ISSN", ids.Issn ?? ""),
    ];

    private static string Join(IEnumerable<string> items) => string.Join(Item, items);
}

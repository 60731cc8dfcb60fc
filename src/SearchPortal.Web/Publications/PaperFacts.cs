using SearchPortal.Publications;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Publications;

/// <summary>The bibliographic details of a paper, as name and value.</summary>
internal static class PaperFacts
{
    /// <summary>Those it has, in reading order.</summary>
    public static IReadOnlyList<Fact> Of(Publication paper) =>
        [.. All(paper).Where(fact => fact.Value is not null).Select(fact => new Fact(fact.Name, fact.Value!, fact.Href))];

    private static IEnumerable<(string Name, string? Value, string? Href)> All(Publication paper)
    {
        var ids = paper.Identifiers;
        yield return (Words.FactIn, paper.ContainerTitle, null);
        yield return (Words.FactType, paper.Type == PublicationType.Document ? null : Sentence.Word(paper.Type), null);
        yield return (Words.FactDate, paper.Date?.Month is null ? null : paper.Date.ToString(), null);
        yield return (Words.FactVolume, paper.Volume, null);
        yield return (Words.FactIssue, paper.Issue, null);
        yield return (Words.FactPages, paper.Pages?.Replace('-', '–'), null);
        yield return (Words.FactPublisher, paper.Publisher, null);
        yield return (Words.FactEditors, paper.Editors.Count == 0 ? null : string.Join(", ", paper.Editors.Select(editor => editor.Display)), null);
        yield return ("DOI", ids.Doi, $"https://doi.org/{Path(ids.Doi)}");
        yield return ("arXiv", ids.Arxiv, $"https://arxiv.org/abs/{Path(ids.Arxiv)}");
        yield return ("OpenReview", ids.OpenReview, $"https://openreview.net/forum?id={Uri.EscapeDataString(ids.OpenReview ?? "")}");
        yield return ("ACL Anthology", ids.AclAnthology, $"https://aclanthology.org/{Path(ids.AclAnthology)}/");
        yield return ("DBLP", ids.Dblp, $"https://dblp.org/rec/{Path(ids.Dblp)}");
        yield return ("PubMed", ids.Pmid, $"https://pubmed.ncbi.nlm.nih.gov/{Path(ids.Pmid)}/");
        yield return ("PMC", ids.Pmcid, $"https://pmc.ncbi.nlm.nih.gov/articles/{Path(ids.Pmcid)}/");
        yield return ("ISBN", ids.Isbn, null);
        yield return ("ISSN", ids.Issn, null);
    }

    // Slashes part these identifiers; anything else that could end a path is escaped.
    private static string Path(string? id) => Uri.EscapeDataString(id ?? "").Replace("%2F", "/", StringComparison.Ordinal);
}

using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>What an author's page says besides papers.</summary>
internal static class AuthorRemarks
{
    private const int ShownSpellings = 10;

    /// <summary>Other spellings, and a warning where nobody vouches that the name is one person.</summary>
    public static IReadOnlyList<string> Of(AuthorEntry author)
    {
        var remarks = new List<string>();
        var spellings = author.Spellings.Where(spelling => spelling != author.Name).Take(ShownSpellings).ToList();
        if (spellings.Count > 0) remarks.Add(Sentence.Of(Words.AlsoWritten, string.Join(Words.ListComma, spellings)));
        if (!author.IsCurated && author.Count > 1) remarks.Add(Words.SharedName);
        return remarks;
    }

    /// <summary>ORCID, home page and the like.</summary>
    public static IReadOnlyList<NamedLink> Profiles(AuthorEntry author)
    {
        Link[] orcid = author.Orcid is null || author.Links.Any(link => link.Kind == "orcid") ? [] : [new("orcid", $"https://orcid.org/{author.Orcid}")];
        return LinkLabel.Shown([.. orcid, .. author.Links]);
    }
}

using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>An author in the middle of those who sign the same papers, with the ties between these.</summary>
/// <param name="Author">Name of the one in the middle.</param>
/// <param name="Layout">Where everything stands.</param>
/// <param name="Nodes">The co-authors in the order in which they stand around.</param>
/// <param name="Ties">The strongest ties between them, weakest first.</param>
/// <param name="Table">The same in words.</param>
internal sealed record CoAuthorPicture(string Author, CoAuthorLayout Layout, IReadOnlyList<CoAuthorNode> Nodes, IReadOnlyList<CoAuthorTie> Ties, PictureTable Table)
{
    private const int MostTies = 48;
    private const int MostNames = 5;

    /// <summary>The picture; null when there are fewer than two co-authors.</summary>
    public static CoAuthorPicture? Find(AuthorEntry author, CoAuthorship company, PortalLinks links)
    {
        int count = company.Authors.Count;
        if (count < 2) return null;
        int[] order = CoAuthorOrder.Of(company);
        var layout = new CoAuthorLayout(count);
        var places = order.Select((node, place) => (node, place)).ToDictionary(pair => pair.node, pair => pair.place);
        int most = company.Authors[0].Count;
        return new(author.Name, layout,
            [.. order.Select((node, place) => CoAuthorNode.Of(company.Authors[node], place, layout, most, links))],
            [.. company.Pairs.Take(MostTies).Reverse().Select(pair => new CoAuthorTie(layout.Tie(places[pair.First], places[pair.Second]), CoAuthorNode.WidthOf(pair.Count, 2 * most)))],
            TableOf(author, company, links));
    }

    private static PictureTable TableOf(AuthorEntry author, CoAuthorship company, PortalLinks links)
    {
        return new(Words.AsTable, Sentence.Of(Words.CoAuthorsOf, author.Name), [Words.CoAuthor, Words.PapersTogether, Words.AlsoWith], [.. company.Authors.Select((other, i) =>
            new PictureTableRow(new(other.Label, links.Author(other.Value)), [Shared(other), new(Others(i), null)]))]);

        PictureTableCell Shared(FacetCount other) =>
            new(Numbers.Of(other.Count), links.Search(new SearchRequest { Text = $"author:{author.Id}", Selections = [new(FacetField.Author, other.Value)] }));

        string Others(int i) => string.Join(", ", company.Pairs.Where(pair => pair.First == i || pair.Second == i).Take(MostNames)
            .Select(pair => $"{company.Authors[pair.First == i ? pair.Second : pair.First].Label} ({Numbers.Of(pair.Count)})"));
    }
}

/// <summary>A tie between two co-authors.</summary>
/// <param name="Path">Across 1,000 units and in pixels from the top.</param>
/// <param name="Width">In pixels.</param>
internal sealed record CoAuthorTie(string Path, string Width);

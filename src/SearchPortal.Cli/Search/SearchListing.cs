using System.Globalization;
using SearchPortal.Searching;
using Spectre.Console;

namespace SearchPortal.Cli.Search;

/// <summary>A result to read: each hit with its title, who and where, and the part of the abstract that matches.</summary>
internal static class SearchListing
{
    private const int MostAuthors = 6;
    private static readonly Style Match = new(Color.Yellow);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes it all.</summary>
    public static void Write(IAnsiConsole console, SearchResult result)
    {
        foreach (var notice in result.Notices) console.Write(new Text(Printable.From(notice.Message) + "\n", Faint));
        if (result.PerhapsMeant is { } meant) console.Write(new Text($"Did you mean: {Printable.From(meant.Text)}\n", Faint));
        foreach (var hit in result.Hits) Write(console, hit);
        console.Write(new Text(Summary(result) + "\n"));
    }

    private static void Write(IAnsiConsole console, SearchHit hit)
    {
        console.Write(Line($"{hit.Position}. ", hit.Title, new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"   {Printable.From(Origin(hit))}\n", Faint));
        if (hit.Abstract.Parts.Count > 0) console.Write(Line("   ", hit.Abstract, Style.Plain));
        console.WriteLine();
    }

    private static Paragraph Line(string start, Snippet snippet, Style style)
    {
        var line = new Paragraph(start, style);
        foreach (var part in snippet.Parts) line.Append(Printable.From(SnippetText.From(part)), part.IsMatch ? style.Combine(Match) : style);
        return line.Append("\n");
    }

    private static string Origin(SearchHit hit)
    {
        var publication = hit.Publication;
        string authors = string.Join(", ", publication.Authors.Take(MostAuthors).Select(author => author.Display));
        if (publication.Authors.Count > MostAuthors) authors += " …";
        string where = $"{publication.Venue ?? publication.ContainerTitle} {publication.Year}".Trim();
        return string.Join(" · ", new[] { authors, where, publication.Key }.Where(part => part.Length > 0));
    }

    private static string Summary(SearchResult result)
    {
        string place = result.Hits.Count > 0 ? $" ({result.Hits[0].Position} to {result.Hits[^1].Position})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Amount.Of(result.Total, "result")}{place} in {result.Elapsed.TotalMilliseconds:0.0} ms");
    }
}

using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>
/// A paper as an OpenURL ContextObject in an attribute (COinS; NISO Z39.88-2004, key/encoded-value formats), which reference managers
/// find in lists. A page has one for each row, so it goes straight into the page: nothing but "&amp;amp;" and what
/// <see cref="Uri.EscapeDataString(string)"/> leaves, and "+" for a blank, as forms send it.
/// </summary>
/// <param name="paper">The paper.</param>
/// <param name="venue">Where it appeared; null when that is not known.</param>
/// <param name="address">Absolute address of its page.</param>
internal sealed class Coins(Publication paper, Venue? venue, SplitAddress address) : IPagePart
{
    // A list gives the names that a reader would check; the paper's own page has all.
    private const int MostAuthors = 25;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        var (format, genre, title, host) = Format(paper.Type);
        page.Html($"ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A{format}");
        Add(page, "rft.genre", genre);
        Add(page, title, PlainText.Of(paper.Title));
        if (host is not null) Add(page, host, paper.ContainerTitle ?? venue?.LongName);
        for (int i = 0; i < Math.Min(paper.Authors.Count, MostAuthors); i++) AddAuthor(page, NameTag.Of(paper.Authors[i]));
        Add(page, "rft.date", paper.Date?.ToString() ?? paper.Year?.ToString(CultureInfo.InvariantCulture));
        Add(page, "rft.volume", paper.Volume);
        Add(page, "rft.issue", paper.Issue);
        AddPages(page, paper.Pages);
        Add(page, "rft.issn", paper.Identifiers.Issn ?? venue?.Issn);
        Add(page, "rft.isbn", paper.Identifiers.Isbn);
        Add(page, paper.Type == PublicationType.Thesis ? "rft.inst" : "rft.pub", paper.Publisher);
        if (paper.Identifiers.Doi is { } doi) Add(page, "rft_id", $"info:doi/{doi}");
        page.Html($"&amp;rft_id={new FormValue(address.Before)}{new FormValue(address.Value)}");
    }

    private static (string Format, string? Genre, string Title, string? Host) Format(PublicationType type) => type switch
    {
        PublicationType.JournalArticle => ("journal", "article", "rft.atitle", "rft.jtitle"),
        PublicationType.Preprint => ("journal", "preprint", "rft.atitle", "rft.jtitle"),
        PublicationType.ConferencePaper or PublicationType.Talk => ("book", "proceeding", "rft.atitle", "rft.btitle"),
        PublicationType.Chapter => ("book", "bookitem", "rft.atitle", "rft.btitle"),
        PublicationType.Book => ("book", "book", "rft.btitle", "rft.series"),
        PublicationType.Report => ("book", "report", "rft.btitle", "rft.series"),
        PublicationType.Thesis => ("dissertation", null, "rft.title", null),
        PublicationType.Patent => ("patent", null, "rft.title", null),
        PublicationType.Document => ("book", "document", "rft.title", null),
        _ => ("dc", null, "rft.title", "rft.source"),
    };

    private static void AddPages(HtmlWriter page, string? pages)
    {
        int hyphen = pages?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (hyphen < 0 || pages!.LastIndexOf('-') != hyphen)
        {
            Add(page, "rft.pages", pages);
            return;
        }
        Add(page, "rft.spage", pages.AsSpan(0, hyphen));
        Add(page, "rft.epage", pages.AsSpan(hyphen + 1));
    }

    private static void AddAuthor(HtmlWriter page, NameTag name) =>
        page.Html($"&amp;rft.au={new FormValue(name.Family)}{new FormValue(name.Comma)}{new FormValue(name.Given)}");

    private static void Add(HtmlWriter page, string name, ReadOnlySpan<char> value)
    {
        if (value.Length > 0) page.Html($"&amp;{name}={new FormValue(value)}");
    }
}

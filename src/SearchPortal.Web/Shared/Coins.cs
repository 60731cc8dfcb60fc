using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>
/// A paper as an OpenURL ContextObject in an attribute (COinS; NISO Z39.88-2004, key/encoded-value formats), which reference managers
/// find in lists. One pass over the fields, because a page has one for each row.
/// </summary>
internal static class Coins
{
    // A list gives the names that a reader would check; the paper's own page has all.
    private const int MostAuthors = 25;

    /// <summary>The value, already escaped for an attribute: nothing but "&amp;amp;" what <see cref="Uri.EscapeDataString(string)"/> leaves, and "+" for a blank, as forms send it.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="venue">Where it appeared; null when that is not known.</param>
    /// <param name="address">Absolute address of its page.</param>
    public static HtmlString Of(Publication paper, Venue? venue, string address)
    {
        var text = new StringBuilder("ctx_ver=Z39.88-2004", 1024);
        var (format, genre, title, host) = Format(paper.Type);
        text.Append("&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A").Append(format);
        Add(text, "rft.genre", genre);
        Add(text, title, PlainText.Of(paper.Title));
        if (host is not null) Add(text, host, paper.ContainerTitle ?? venue?.LongName);
        for (int i = 0; i < Math.Min(paper.Authors.Count, MostAuthors); i++) Add(text, "rft.au", paper.Authors[i].Inverted);
        Add(text, "rft.date", paper.Date?.ToString() ?? paper.Year?.ToString(CultureInfo.InvariantCulture));
        Add(text, "rft.volume", paper.Volume);
        Add(text, "rft.issue", paper.Issue);
        AddPages(text, paper.Pages);
        Add(text, "rft.issn", paper.Identifiers.Issn ?? venue?.Issn);
        Add(text, "rft.isbn", paper.Identifiers.Isbn);
        Add(text, paper.Type == PublicationType.Thesis ? "rft.inst" : "rft.pub", paper.Publisher);
        if (paper.Identifiers.Doi is { } doi) Add(text, "rft_id", $"info:doi/{doi}");
        Add(text, "rft_id", address);
        return new HtmlString(text.ToString());
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

    private static void AddPages(StringBuilder text, string? pages)
    {
        if (pages?.Split('-') is not [var first, var last])
        {
            Add(text, "rft.pages", pages);
            return;
        }
        Add(text, "rft.spage", first);
        Add(text, "rft.epage", last);
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        int start = text.Append("&amp;").Append(name).Append('=').Length;
        text.Append(Uri.EscapeDataString(value)).Replace("%20", "+", start, text.Length - start);
    }
}

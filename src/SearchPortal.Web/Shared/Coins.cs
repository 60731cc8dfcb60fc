using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>
/// A paper as an OpenURL ContextObject in an attribute (COinS; NISO Z39.88-2004, key/encoded-value formats), which reference managers
/// find in lists. A page has one for each row, so it goes straight into the page: nothing but "&amp;amp;" and what
/// <see cref="Uri.EscapeDataString(string)"/> leaves, and "+" for a blank, as forms send it.
/// </summary>
/// <param name="paper">The paper.</param>
/// <param name="venue">Where it appeared; null when that is not known.</param>
/// <param name="address">Absolute address of its page.</param>
internal sealed class Coins(Publication paper, Venue? venue, string address) : IHtmlContent
{
    // A list gives the names that a reader would check; the paper's own page has all.
    private const int MostAuthors = 25;

    // Longer words than these are rare; a UTF-16 unit takes at most nine letters.
    private const int Buffer = 1024;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (format, genre, title, host) = Format(paper.Type);
        writer.Write("ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A");
        writer.Write(format);
        Add(writer, "rft.genre", genre);
        Add(writer, title, PlainText.Of(paper.Title));
        if (host is not null) Add(writer, host, paper.ContainerTitle ?? venue?.LongName);
        for (int i = 0; i < Math.Min(paper.Authors.Count, MostAuthors); i++) Add(writer, "rft.au", NameTag.Of(paper.Authors[i]));
        Add(writer, "rft.date", paper.Date?.ToString() ?? paper.Year?.ToString(CultureInfo.InvariantCulture));
        Add(writer, "rft.volume", paper.Volume);
        Add(writer, "rft.issue", paper.Issue);
        AddPages(writer, paper.Pages);
        Add(writer, "rft.issn", paper.Identifiers.Issn ?? venue?.Issn);
        Add(writer, "rft.isbn", paper.Identifiers.Isbn);
        Add(writer, paper.Type == PublicationType.Thesis ? "rft.inst" : "rft.pub", paper.Publisher);
        if (paper.Identifiers.Doi is { } doi) Add(writer, "rft_id", $"info:doi/{doi}");
        Add(writer, "rft_id", address);
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

    private static void AddPages(TextWriter writer, string? pages)
    {
        if (pages?.Split('-') is not [var first, var last])
        {
            Add(writer, "rft.pages", pages);
            return;
        }
        Add(writer, "rft.spage", first);
        Add(writer, "rft.epage", last);
    }

    private static void Add(TextWriter writer, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        writer.Write("&amp;");
        writer.Write(name);
        writer.Write('=');
        Span<char> escaped = stackalloc char[Buffer];
        bool isFirst = true;
        foreach (var word in value.AsSpan().Split(' '))
        {
            if (!isFirst) writer.Write('+');
            isFirst = false;
            if (Uri.TryEscapeDataString(value.AsSpan(word), escaped, out int length)) writer.Write(escaped[..length]);
            else writer.Write(Uri.EscapeDataString(value[word]));
        }
    }
}

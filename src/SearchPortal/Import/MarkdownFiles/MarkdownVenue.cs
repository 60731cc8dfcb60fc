using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Where a publication appeared, as its front matter says.</summary>
internal static partial class MarkdownVenue
{
    /// <summary>Adds the container's title as written and, where a short name is given, the venue to look up.</summary>
    public static Publication Add(Publication publication, FrontMatterFields fields)
    {
        string? venue = Plain(fields.Raw("venue", "publicationshort"));
        string? container = Plain(fields.Raw("containertitle", "publication", "booktitle", "journal"));
        return publication with
        {
            Venue = venue is not null && Slug.IsKey(venue) ? venue : null,
            ContainerTitle = container ?? venue,
        };
    }

    /// <summary>Hugo's theme writes "In *Proceedings of X*, pp. 1-12": the title is what is emphasised, if it is not the "In".</summary>
    private static string? Plain(string? raw)
    {
        if (raw is null) return null;
        var match = Emphasised().Match(raw);
        return TextCleaner.Line(match.Success ? match.Groups["title"].Value : raw) is { Length: > 0 } title ? title : null;
    }

    [GeneratedRegex(@"\A(?:In |[*_]In:?[*_] )?(?:[*_](?<title>[^*_]+)[*_]|(?<=[*_] )(?<title>.+))")]
    private static partial Regex Emphasised();
}

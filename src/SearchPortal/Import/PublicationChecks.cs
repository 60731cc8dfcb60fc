using System.Text.RegularExpressions;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>What can be checked of one publication by itself.</summary>
internal static partial class PublicationChecks
{
    private const int EarliestYear = 1000;

    /// <summary>The publication without what cannot be right; null when it has no title and so cannot be published.</summary>
    public static Publication? Check(Publication publication, int latestYear, Action<ContentProblem> report)
    {
        string entry = publication.Key.Length > 0 ? publication.Key : publication.Title;
        var about = new EntryReport(publication.Source, report) { Entry = entry.Length > 0 ? EntryReport.Show(entry) : null };
        if (publication.Title.Length == 0)
        {
            about.Error("the entry has no title and is left out", "give it a title");
            return null;
        }
        CheckAuthors(publication, about);
        if (publication.Pages is string pages && PageRange.IsReversed(pages))
            about.Warning($"the pages “{EntryReport.Show(pages)}” run backwards", "correct the page numbers");
        return CheckYear(CheckStatus(publication, about), latestYear, about);
    }

    // Publishers and databases write it in front of the title and, often, nowhere else.
    private static Publication CheckStatus(Publication publication, EntryReport report)
    {
        // The notice of a retraction may bear the title of what it takes back.
        bool isNotice = publication.Note?.Contains(": https://doi.org/", StringComparison.Ordinal) == true;
        if (isNotice || publication.Status != PublicationStatus.Published) return publication;
        string word = publication.Title.TrimStart('[').Split([' ', ':', ']'], 2)[0];
        if (word.ToUpperInvariant() is not ("RETRACTED" or "WITHDRAWN") || !TakenBack().IsMatch(publication.Title)) return publication;
        report.Note($"the title says that the paper was {word.ToLowerInvariant()}, and so its status does", "state the status in the source");
        return publication with { Status = word[0] is 'R' or 'r' ? PublicationStatus.Retracted : PublicationStatus.Withdrawn };
    }

    /// <summary>The type that a venue gives to what appeared in it, for a publication whose source says none.</summary>
    public static PublicationType TypeAt(Venue? venue, PublicationType type)
    {
        if (type != PublicationType.Document || venue is null) return type;
        return venue.Kind switch
        {
            VenueKind.Conference or VenueKind.Workshop => PublicationType.ConferencePaper,
            VenueKind.Journal => PublicationType.JournalArticle,
            VenueKind.Repository => PublicationType.Preprint,
            VenueKind.Other or VenueKind.Series => type,
            _ => throw new ArgumentOutOfRangeException(nameof(venue), venue.Kind, null),
        };
    }

    private static void CheckAuthors(Publication publication, EntryReport report)
    {
        if (publication.Authors.Count == 0 && publication.Editors.Count == 0) report.Warning("the entry has no authors", "name them");
        var seen = new HashSet<string>();
        foreach (var author in publication.Authors)
            if (!seen.Add(TextFolding.Fold(author.Display))) report.Warning($"“{EntryReport.Show(author.Display)}” is named twice among the authors", "take one away, unless they are two people");
    }

    private static Publication CheckYear(Publication publication, int latestYear, EntryReport report)
    {
        int? year = publication.Year;
        if (year is null)
        {
            report.Warning("the entry has no year", "give it a year");
            return publication with { Date = null };
        }
        if (year < EarliestYear || year > latestYear)
        {
            report.Error($"the year {year} cannot be right", $"write the year as four digits between {EarliestYear} and {latestYear}");
            return publication with { Year = null, Date = null };
        }
        if (publication.Date is null || publication.Date.Year == year) return publication;
        report.Warning($"the date {publication.Date} is not in the year {year} and is left out", "correct one of the two");
        return publication with { Date = null };
    }

    [GeneratedRegex(@"^\[?(?:retracted|withdrawn)(?: article| paper| chapter)?(?:\]|:|\s[-–—]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenBack();
}

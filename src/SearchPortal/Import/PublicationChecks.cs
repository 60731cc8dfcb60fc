using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>What can be checked of one publication by itself.</summary>
internal static class PublicationChecks
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
        return CheckYear(publication, latestYear, about);
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
}

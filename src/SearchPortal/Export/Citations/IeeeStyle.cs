using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>IEEE Reference Guide, without the number in brackets.</summary>
internal static class IeeeStyle
{
    private static readonly NameListRule Names = new(CitedName.InitialsFirst, CitedName.InitialsFirst) { Most = 6, BeforeOthers = " ", OthersMark = CitationMark.Italic };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine().Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? ", Ed." : ", Eds." : null);
        if (work.IsArticle || work.Type == PublicationType.WebPage) Article(line, work);
        else if (work.IsPart) Part(line, work);
        else Whole(line, work);
        if (work.Doi is not null) return line.Link(work.Doi, work.Url, work.IsArticle ? ", doi: " : " doi: ").End();
        return line.Link(work.Url, work.Url, " [Online]. Available: ");
    }

    /// <summary>The title between quotation marks, ended by a comma or a full stop inside of them.</summary>
    private static CitationLine Quoted(CitationLine line, CitedWork work, string end) =>
        line.Add("“" + CitedText.Inner(work.SentenceTitle), ", ").Add(end).Add("”");

    private static void Article(CitationLine line, CitedWork work)
    {
        string date = work.IsArticle ? work.Date.MonthYear : work.Date.MonthDayYear;
        bool hasMore = work.Doi is not null || work.Container is not null || work.Volume is not null || work.Issue is not null || work.Pages is not null || date.Length > 0;
        Quoted(line, work, hasMore ? "," : ".");
        line.Italic(work.Container, " ").Add(work.Volume, ", vol. ").Add(work.Issue, ", no. ").Add(Pages(work)).Add(date, work.Container is null && work.Pages is null ? " " : ", ");
        if (work.Doi is null && hasMore) line.End();
    }

    private static void Part(CitationLine line, CitedWork work)
    {
        Quoted(line, work, ",").Italic(work.Container, " in ");
        bool isChapter = work.Editors.Count > 0;
        // The volume of a book stands beside its title, that of proceedings beside the pages.
        bool isBook = work.Type == PublicationType.Chapter;
        line.Add(isBook ? work.Volume : null, ", vol. ");
        if (isChapter) line.Names(Names, work.Editors, ", ").Add(work.Editors.Count == 1 ? ", Ed." : ", Eds.");
        if (isChapter && work.Publisher is not null) line.End().Add(work.Publisher, " ");
        string date = work.Type == PublicationType.ConferencePaper ? work.Date.MonthYear : work.Date.Year;
        line.Add(date, ", ").Add(isBook ? null : work.Volume, ", vol. ").Add(Pages(work)).End();
    }

    private static void Whole(CitationLine line, CitedWork work)
    {
        if (work.Type == PublicationType.Book)
        {
            line.Italic(work.SentenceTitle, ", ").Add(work.Volume, ", vol. ").End().Add(work.Publisher, " ").Add(work.Year, ", ").End();
            return;
        }
        bool isRunning = work.Number is not null || (work.Type is PublicationType.Thesis or PublicationType.Report && (work.Publisher ?? work.Year) is not null);
        Quoted(line, work, isRunning ? "," : ".");
        string thesis = work.Type == PublicationType.Thesis ? "Thesis" : "";
        string?[] parts = work switch
        {
            { PatentNumber: { } patent } => [$"Patent {patent}", work.Date.MonthDayYear],
            { Type: PublicationType.Preprint, Number: { } arxiv } => [work.Date.MonthDayYear, arxiv],
            _ => [thesis, work.Container, work.Publisher, work.ReportNumber, work.Date.MonthDayYear],
        };
        line.Add(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))), " ", "");
        if (parts.Any(part => !string.IsNullOrEmpty(part))) line.End();
    }

    private static string? Pages(CitedWork work) => work.Pages is { } pages ? $", {pages.Label}{pages.Full}" : null;
}

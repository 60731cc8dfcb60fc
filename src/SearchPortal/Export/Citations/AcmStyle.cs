using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Reference formatting of the Association for Computing Machinery, without the number in brackets.</summary>
internal static class AcmStyle
{
    private static readonly NameListRule Names = new(CitedName.Display, CitedName.Display);

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine().Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? " (Ed.)" : " (Eds.)" : null);
        if (!line.IsEmpty) line.End();
        line.Add(work.Year, " ", ".");
        bool isItalic = work.Type is PublicationType.Book or PublicationType.Report or PublicationType.Thesis;
        line.Add(work.Title, " ", "", isItalic ? CitationMark.Italic : CitationMark.None).End();
        if (work.IsArticle) Periodical(line, work);
        else if (work.IsPart) Book(line, work);
        else Whole(line, work);
        return work.Doi is null ? line.Link(work.Url, work.Url, " Retrieved from ") : line.Link(work.Url, work.Url, " ");
    }

    private static void Periodical(CitationLine line, CitedWork work)
    {
        line.Italic(work.Container, " ").Add(work.Volume, " ").Add(work.Issue, ", ");
        string date = work.Date.Month is null ? work.Date.Year : $"{work.Date.MonthName} {work.Date.Year}";
        line.Add(date, " (", ")").Add(work.Pages?.Full, ", ").End();
    }

    private static void Book(CitationLine line, CitedWork work)
    {
        line.Add("In", " ").Italic(work.Container, " ");
        if (work.Editors.Count > 0 && work.Type == PublicationType.Chapter) line.Names(Names, work.Editors, ", ").Add(work.Editors.Count == 1 ? " (Ed.)." : " (Eds.).").Add(work.Publisher, " ");
        else line.Add(work.Publisher, ", ");
        line.Add(work.Pages?.Full, ", ").End();
    }

    private static void Whole(CitationLine line, CitedWork work)
    {
        line.Add(work.Container, " ", ".", CitationMark.Italic);
        if (work.Type == PublicationType.Thesis) line.Add("Thesis.", " ");
        line.Add(work.ReportNumber, " Technical Report ", ".").Add(work.PatentNumber, " Patent No. ", ".");
        line.Add(work.Number is not null && work.Publisher == "arXiv" ? work.Number : work.Publisher, " ", ".");
    }
}

using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Chicago Manual of Style, 17th edition, author-date, chapter 15.</summary>
internal static class ChicagoStyle
{
    private static readonly NameListRule Names = new(CitedName.Inverted, CitedName.Display) { Pair = ", and ", Most = 10, Kept = 7 };
    private static readonly NameListRule Editors = new(CitedName.Display, CitedName.Display) { Most = 10, Kept = 7 };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine();
        string year = work.Year ?? "n.d.";
        if (work.Leading.Count > 0) line.Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? ", ed" : ", eds" : null).End().Add(year, " ").End();
        if (work.Type == PublicationType.Book) line.Italic(work.HeadlineTitle, " ").End();
        else if (work.PatentNumber is not null) line.Add(work.Title, " ").End();
        else line.Add("“" + CitedText.Inner(work.HeadlineTitle), " ").End().Add("”");
        if (work.Leading.Count == 0) line.Add(year, " ").End();
        Where(line, work);
        return work.Url is null ? line : line.Link(work.Url, work.Url, " ").End();
    }

    private static void Where(CitationLine line, CitedWork work)
    {
        if (work.IsArticle) Periodical(line, work);
        else if (work.IsPart) Book(line, work);
        else if (work.PatentNumber is { } patent) line.Add(patent, " ").Add(work.Year is null ? null : work.Date.Long, ", issued ").End();
        else
        {
            line.Add(work.Type == PublicationType.Book ? work.Volume : null, " Vol. ", ".").Add(work.ReportNumber, " ", ".");
            line.Add(work.Container, " ", ".").Add(work.Publisher, " ", ".");
            if (work.Type is PublicationType.WebPage or PublicationType.Talk && work.Date.Month is not null) line.Add(work.Date.Long, " ", ".");
        }
    }

    private static void Periodical(CitationLine line, CitedWork work)
    {
        line.Italic(work.HeadlineContainer, " ").Add(work.Volume, " ").Add(work.Issue, work.Volume is null ? ", no. " : " (", work.Volume is null ? "" : ")");
        line.Add(work.Pages?.Chicago, work.Volume is null && work.Issue is null ? ", " : ": ").End();
    }

    private static void Book(CitationLine line, CitedWork work)
    {
        line.Add("In", " ").Italic(work.HeadlineContainer, " ");
        if (work.Editors.Count > 0) line.Add(", edited by").Names(Editors, work.Editors, " ");
        if (work.Volume is null) line.Add(work.Pages?.Chicago, ", ");
        else line.Add(work.Volume, work.Pages is null ? ", vol. " : ", ").Add(work.Pages?.Chicago, ":");
        line.End().Add(work.Publisher, " ").End();
    }
}

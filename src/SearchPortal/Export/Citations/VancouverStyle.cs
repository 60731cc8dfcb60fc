using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Citing Medicine, 2nd edition (the "Vancouver" style of the ICMJE), without the number. Titles of journals are not shortened.</summary>
internal static class VancouverStyle
{
    private static readonly NameListRule Names = new(CitedName.Bare, CitedName.Bare) { Pair = ", ", Last = ", ", Most = 6, Kept = 6 };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine().Names(Names, work.Leading).Add(work.IsEdited ? work.Editors.Count == 1 ? ", editor" : ", editors" : null);
        if (!line.IsEmpty) line.End();
        string? online = work.PageUrl is null ? null : " [Internet]";
        line.Add(work.SentenceTitle, " ");
        if (work.IsArticle) Periodical(line.End(), work, online);
        else if (work.IsPart) Book(line.End(), work, online);
        else
        {
            line.Add(work.Type == PublicationType.Thesis ? " [thesis]" : work.Type == PublicationType.Dataset ? " [dataset]" : null).Add(online);
            line.End().Add(work.Type == PublicationType.Book ? work.Volume : null, " Vol. ", ".").Add(work.PatentNumber, " Patent ", ".").Add(work.Container, " ", ".");
            Imprint(line, work);
            line.Add(work.ReportNumber, " Report No.: ", ".");
        }
        return work.Doi is null ? line.Link(work.Url, work.Url, " Available from: ") : line.Link($"doi:{work.Doi}", work.Url, " ");
    }

    private static void Periodical(CitationLine line, CitedWork work, string? online)
    {
        line.Italic(null).Add(work.Container, " ").Add(online).End();
        line.Add(work.Date.Bare, " ");
        bool hasPlace = (work.Volume ?? work.Issue ?? work.Pages?.First) is not null;
        if (hasPlace) line.Add(work.Volume is null ? null : work.Volume, work.Year is null ? " " : ";").Add(work.Issue, work.Volume is null && work.Year is not null ? ";(" : "(", ")").Add(work.Pages?.Shortest, ":");
        line.End();
    }

    private static void Book(CitationLine line, CitedWork work, string? online)
    {
        line.Add("In:", " ").Names(Names, work.Editors, " ");
        if (work.Editors.Count > 0) line.Add(work.Editors.Count == 1 ? ", editor" : ", editors").End();
        line.Add(work.Container, " ").Add(online).End().Add(work.Volume, " Vol. ", ".");
        Imprint(line, work);
        if (work.Pages is not null) line.Add(work.Pages.Shortest, " p. ").End();
    }

    private static void Imprint(CitationLine line, CitedWork work)
    {
        line.Add(work.Publisher, " ").Add(work.Year, work.Publisher is null ? " " : "; ");
        line.End();
    }
}

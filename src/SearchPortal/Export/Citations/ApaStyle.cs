using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.</summary>
internal static class ApaStyle
{
    private static readonly NameListRule Names = new(CitedName.InvertedInitials, CitedName.InvertedInitials) { Pair = ", & ", Last = ", & " };
    private static readonly NameListRule Editors = new(CitedName.InitialsFirst, CitedName.InitialsFirst) { Pair = " & ", Last = ", & " };
    private const int MostNames = 20;

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine();
        if (work.Leading.Count == 0) return Where(Title(line, work).Add(Date(work), ". ", "."), work);
        People(line, work).Add(Date(work), " ", ". ");
        return Where(Title(line, work).End(), work);
    }

    private static CitationLine People(CitationLine line, CitedWork work)
    {
        var names = work.Leading;
        if (names.Count > MostNames)
            line.Add(string.Join(", ", names.Take(MostNames - 1).Select(CitedName.InvertedInitials))).Add(CitedName.InvertedInitials(names[^1]), ", … ");
        else line.Names(Names, names);
        return line.Add(work.IsEdited ? names.Count == 1 ? " (Ed.)" : " (Eds.)" : null).End();
    }

    private static string Date(CitedWork work) =>
        $"({(work.Year is null ? "n.d." : work.Type is PublicationType.WebPage or PublicationType.Talk ? work.Date.YearFirst : work.Year)})";

    private static CitationLine Title(CitationLine line, CitedWork work)
    {
        string title = SentenceCase.WithSubtitle(work.SentenceTitle, work.IsEnglish);
        if (work.IsArticle || work.IsPart) return line.Add(title);
        line.Italic(title);
        return work.Type switch
        {
            PublicationType.Thesis => line.Add(work.Publisher is null ? "[Thesis]" : $"[Thesis, {work.Publisher}]", " "),
            PublicationType.Dataset => line.Add(" [Data set]"),
            PublicationType.Software => line.Add(" [Computer software]"),
            PublicationType.Patent => line.Add(work.Number, " (Patent No. ", ")"),
            _ => line.Add(work.Number, " (", ")").Add(work.Type == PublicationType.Book ? work.Volume : null, " (Vol. ", ")"),
        };
    }

    private static CitationLine Where(CitationLine line, CitedWork work)
    {
        if (work.IsArticle) Periodical(line, work).End();
        else if (work.IsPart && work.Editors.Count == 0 && work.Publisher is null && work.Volume is null) line.Italic(work.Container, " ").Add(work.Pages?.Full, ", ").End();
        else if (work.IsPart) Book(line, work);
        else if (work.Type is not PublicationType.Thesis) line.Add(work.Container, " ", ".").Add(work.Publisher, " ").End();
        return line.Link(work.Url, work.Url, " ");
    }

    private static CitationLine Periodical(CitationLine line, CitedWork work) =>
        line.Italic(work.Container, " ").Italic(work.Volume, ", ").Add(work.Issue, work.Volume is null ? ", (" : "(", ")").Add(work.Pages?.Full, ", ");

    private static void Book(CitationLine line, CitedWork work)
    {
        line.Add("In", " ").Names(Editors, work.Editors, " ").Add(work.Editors.Count switch { 0 => null, 1 => " (Ed.),", _ => " (Eds.)," }).Italic(work.Container, " ");
        string?[] place = [work.Volume is null ? null : $"Vol. {work.Volume}", work.Pages is null ? null : work.Pages.Label + work.Pages.Full];
        line.Add(string.Join(", ", place.Where(part => part is not null)), " (", ")").End().Add(work.Publisher, " ").End();
    }
}

using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>The Harvard style of Cite Them Right, 12th edition.</summary>
internal static class HarvardStyle
{
    private static readonly NameListRule Names = new(CitedName.InvertedCloseInitials, CitedName.InvertedCloseInitials) { Last = " and ", Most = 3, BeforeOthers = " ", OthersMark = CitationMark.Italic };
    private static readonly NameListRule Editors = Names with { First = CitedName.CloseInitialsFirst, Further = CitedName.CloseInitialsFirst };

    public static CitationLine Write(CitedWork work)
    {
        var line = new CitationLine();
        string date = $"({work.Year ?? "no date"})";
        bool isLed = work.Leading.Count > 0;
        if (isLed) line.Names(Names, work.Leading).Add(Label(work.IsEdited ? work.Editors.Count : 0)).Add(date, " ");
        bool isItalic = work.Type is PublicationType.Book or PublicationType.Thesis or PublicationType.Report or PublicationType.WebPage;
        if (isItalic) line.Italic(work.SentenceTitle, " ");
        else line.Add($"‘{work.SentenceTitle}’", " ");
        if (!isLed) line.Add(date, " ");
        Where(line, work, isLed);
        return work.Url is null ? line : line.Link(work.Url, work.Url, " Available at: ").End();
    }

    private static void Where(CitationLine line, CitedWork work, bool isLed)
    {
        if (work.IsArticle) line.Italic(work.Container, isLed ? ", " : " ").Add(Volume(work), ", ").Add(Pages(work)).End();
        else if (work.IsPart)
        {
            line.Add("in", isLed ? ", " : " ").Names(Editors, work.Editors, " ").Add(Label(work.Editors.Count)).Italic(work.Container, " ");
            if (work.Publisher is not null) line.End().Add(work.Publisher, " ");
            line.Add(Pages(work)).End();
        }
        else if (work.Server is { } server) line.Italic(server, isLed ? ", " : " ").Add(" [Preprint]").End();
        else
        {
            line.Italic(work.Container, ", ").End().Add(work.Type == PublicationType.Thesis ? "Thesis." : null, " ");
            line.Add(work.ReportNumber, " ", ".").Add(work.Publisher, " ", ".").Add(work.PatentNumber, " Patent no. ", ".");
        }
    }

    private static string? Label(int editors) => editors switch { 0 => null, 1 => " (ed.)", _ => " (eds)" };

    private static string? Volume(CitedWork work) => work.Issue is null ? work.Volume : $"{work.Volume}({work.Issue})";

    private static string? Pages(CitedWork work) => work.Pages is { } pages ? $", {pages.Label}{pages.Full}" : null;
}

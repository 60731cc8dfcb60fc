using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>GB/T 7714-2015, numeric, without the number. Works in Chinese or Japanese are cut with 等, others with "et al.".</summary>
internal static class GbStyle
{
    private static readonly NameListRule Names = new(CitedName.Capital, CitedName.Capital) { Pair = ", ", Last = ", ", Most = 3, Kept = 3 };
    private static readonly NameListRule ChineseNames = Names with { Others = "等" };

    public static CitationLine Write(CitedWork work)
    {
        bool isChinese = work.Title.Any(c => c is >= '\u3400' and <= '\u9FFF');
        var names = isChinese ? ChineseNames : Names;
        var line = new CitationLine().Names(names, work.Leading);
        if (!line.IsEmpty) line.End();
        line.Add(work.Title, " ").Add(work.Type == PublicationType.Book ? work.Volume : null, isChinese ? ": 卷 " : ": Vol. ").Add(work.Number, ": ");
        line.Add(Code(work.Type), "[", work.Url is null ? "]" : "/OL]");
        if (work.IsArticle) Periodical(line, work);
        else if (work.IsPart) Part(line, work, names);
        else
        {
            string? publisher = work.PatentNumber is null ? work.Publisher : null;
            line.Add(work.Container, "//").Add(publisher, ". ");
            if (publisher is null && work.Url is not null) line.Add(work.Date.Iso, ". (", ")");
            else line.Add(work.Year, publisher is null ? ". " : ", ");
        }
        line.End();
        if (work.Doi is not null) return line.Link($"DOI:{work.Doi}", work.Url, " ").End();
        return work.Url is null ? line : line.Link(work.Url, work.Url, " ").End();
    }

    private static void Periodical(CitationLine line, CitedWork work) =>
        line.Add(work.Container, ". ").Add(work.Year, ", ").Add(work.Volume, ", ").Add(work.Issue?.Replace('–', '-'), work.Volume is null ? ", (" : "(", ")").Add(work.Pages?.Hyphened, ": ");

    private static void Part(CitationLine line, CitedWork work, NameListRule names)
    {
        line.Add("//");
        if (work.Editors.Count > 0) line.Names(names, work.Editors).End().Add(" ");
        line.Add(work.Container).Add(work.Volume, ": Vol. ").Add(work.Publisher, ". ").Add(work.Year, work.Publisher is null ? ". " : ", ").Add(work.Pages?.Hyphened, ": ");
    }

    private static string Code(PublicationType type) => type switch
    {
        PublicationType.JournalArticle => "J",
        PublicationType.ConferencePaper => "C",
        PublicationType.Book or PublicationType.Chapter => "M",
        PublicationType.Thesis => "D",
        PublicationType.Report => "R",
        PublicationType.Dataset => "DS",
        PublicationType.Software => "CP",
        PublicationType.Patent => "P",
        PublicationType.WebPage or PublicationType.Preprint => "EB",
        _ => "Z",
    };
}

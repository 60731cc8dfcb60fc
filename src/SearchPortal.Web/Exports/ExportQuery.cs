using System.Globalization;
using SearchPortal.Export;
using SearchPortal.Export.Citations;

namespace SearchPortal.Web.Exports;

/// <summary>What the query string of a file's address asks for beside the search. What cannot be read is at its default.</summary>
/// <param name="Options">"abstract=0", "ascii=1", "style=apa".</param>
/// <param name="Part">1-based; null for the whole.</param>
/// <param name="Size">Publications of a part, 1 to <see cref="LargestPart"/>.</param>
internal sealed record ExportQuery(ExportOptions Options, int? Part, int Size)
{
    /// <summary>Name of the part's number.</summary>
    public const string PartName = "part";

    /// <summary>Publications of a part when nothing else is asked: about 10 MB.</summary>
    public const int UsualPart = 5_000;

    private const int LargestPart = 100_000;

    /// <summary>Reads it.</summary>
    public static ExportQuery Of(IQueryCollection query) => new(
        new(query["abstract"] != "0", query["ascii"] == "1", CitationStyles.Find(query["style"])),
        Number(query[PartName], int.MaxValue),
        Number(query["size"], LargestPart) ?? UsualPart);

    private static int? Number(string? text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? Math.Min(number, most) : null;
}

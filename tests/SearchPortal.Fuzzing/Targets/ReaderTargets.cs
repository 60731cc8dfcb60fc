using System.IO.Compression;
using SearchPortal.Fuzzing.Making;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>Every format that publications are read from.</summary>
internal static class ReaderTargets
{
    private static readonly string[] Json = ["{", "}", "[", "]", "\"", "\\", ",", ":", "null", "\"title\":", "\"authors\":[", "\"year\":", "\"date-parts\":[[", "\"DOI\":", "\"abstract_inverted_index\":{", "\"titles\":[{", "\"creators\":[{", "\"data\":{\"attributes\":{", "\"type\":", "\"message\":{\"items\":[", "\"results\":[", "\\u0000", "\\ud800", "\n"];

    private static readonly string[] Xml = ["<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&amp;", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<a>", "</a>", "<article>", "<mods>", "<dblp>", "<inproceedings>", "<crossref>", "<PubmedArticle>", "<records><record>", "<title>", "<mml:math>", "xmlns:x=\"y\""];

    private static readonly string[] Bibtex = ["@article{a,", "@misc(", "@string{a=", "@comment{", "@preamble{", "{", "}", "\"", "#", ",", "=", "\\", "title", "author = {", " and ", "crossref = {", "xdata=", "month = jan", "\\'e", "{\\\"{u}}", "\\textbf{", "$", "%", "~", "--", "\n@", "others"];

    private static readonly string[] Markdown = ["---\n", "+++\n", "title: ", "authors: ", "- ", "  ", "&a ", "*a ", "<<: *a", "{", "[", "]", "}", "!!binary ", "|\n", ">\n", "'", "\"", "? ", "#", "```\n", "> ", "| a | b |\n|---|---|\n", "[^1]", "[x](javascript:x)", "![x](y)", "$$", "<b>", "date: "];

    private static readonly string[] Tagged = ["TY  - JOUR\n", "ER  - \n", "AU  - ", "PY  - ", "N2  - ", "%0 Book\n", "%A ", "%X ", "PMID- ", "FAU - ", "AB  - ", "LID - ", "      ", "\n", "\n\n", "\r", ", ", "; ", "10.1000/", "- "];

    // What a .zip may call its files.
    private static readonly string[] Names = ["a.bib", "b.json", "../../c.ris", "/d.xml", "e\\f.md", "g.bib.gz", "h.zip", ".i.bib", "j", "k/l.nbib", "m.jsonl"];

    /// <summary>All of them.</summary>
    public static IEnumerable<FuzzTarget> All() =>
    [
        Of("bib", ".bib", Bibtex, new(".bib", "@misc{b4, title = {Neighbour before}}\n", "\n@misc{a4, title = {Neighbour after}}\n")),
        Of("ris", ".ris", Tagged, new(".ris", "TY  - BOOK\nTI  - Neighbour before\nER  - \n", "\nTY  - BOOK\nTI  - Neighbour after\nER  - \n")),
        Of("enw", ".enw", Tagged, new(".enw", "%0 Book\n%T Neighbour before\n%D 2000\n\n", "\n\n%0 Book\n%T Neighbour after\n")),
        Of("nbib", ".nbib", Tagged, new(".nbib", "PMID- 1\nTI  - Neighbour before\nDP  - 2000\n\n", "\n\nPMID- 2\nTI  - Neighbour after\n")),
        Of("json", ".json", Json, new(".json")),
        Of("jsonl", ".json", Json, new(".jsonl", "{\"title\": \"Neighbour before\"}\n")),
        Of("xml", ".xml", Xml, new(".xml")) with { Seeds = SeedFiles.Of(".xml", ".mods") },
        Of("xml-inside", ".xml", Xml, new(".xml", "<modsCollection><mods><titleInfo><title>Neighbour before</title></titleInfo></mods>")),
        Of("md", ".md", Markdown, new(".md")),
        Of("gz", ".bib", Bibtex, new(".bib.gz")) with { Wrap = (made, draws) => Damaged(SeedFiles.Pack(made), draws) },
        Of("zip", ".bib", [.. Bibtex, .. Json], new(".zip")) with { Seeds = SeedFiles.Of(".bib", ".json", ".ris", ".md"), Wrap = (made, draws) => Damaged(Zip(made, draws), draws) },
    ];

    private static FuzzTarget Of(string name, string seeds, string[] tokens, ReaderTarget reader) => new(name, reader.Try) { Seeds = SeedFiles.Of(seeds, $"{seeds}.gz"), Tokens = tokens };

    private static byte[] Zip(byte[] made, Random draws)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int left = draws.Next(1, 5); left > 0; left--)
            {
                using var entry = zip.CreateEntry(Names[draws.Next(Names.Length)], CompressionLevel.Fastest).Open();
                entry.Write(made);
            }
        }
        return packed.ToArray();
    }

    private static byte[] Damaged(byte[] packed, Random draws) => draws.Next(3) == 0 ? packed : Bytes.Steps[draws.Next(Bytes.Steps.Length)](packed, draws);
}

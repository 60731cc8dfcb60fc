using CsCheck;
using SearchPortal.Content;
using SearchPortal.Import.EndNote;
using SearchPortal.Import.PubMed;
using SearchPortal.Import.Ris;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Tagged;

public sealed class TaggedPropertyTests
{
    private static readonly Gen<string> Ris = Pieces("TY  - JOUR", "ER  - ", "TI  - A", "T1 -", "AU  - B, C,", "PY  - 20", "DA  - 1998/13/45", "SP  - ", "DO  - x", "SN  - 1", "UR  - javascript:x", "KW  - a;b", "xx  - y");

    private static readonly Gen<string> EndNote = Pieces("%0 Book", "%T A", "%A B, C", "%D", "%8 May", "%P 1", "%R 10.", "%U file:x", "%% x", "%");

    private static readonly Gen<string> PubMed = Pieces("PMID- 1", "TI  - A.", "TI  - [].", "FAU - A, B", "AU  - C D", "AUID- ORCID: 1", "AD  - x", "CN  - .", "LID - x [pii]", "AID -  [doi]", "PT  - Preprint", "DP  - x");

    [Fact]
    public void Any_RIS_text_is_read_to_its_end() => Sample(Ris, RisReader.Read);

    [Fact]
    public void Any_EndNote_text_is_read_to_its_end() => Sample(EndNote, EndNoteReader.Read);

    [Fact]
    public void Any_PubMed_text_is_read_to_its_end() => Sample(PubMed, PubMedReader.Read);

    private static Gen<string> Pieces(params string[] lines) =>
        Gen.OneOf(Gen.String, Gen.OneOf((string[])[.. lines, "", " ", "      go on", "go on; &amp; <i>", "\uD800", "\uFEFF", "\r", "\n\n"])).Array[0, 40].Select(parts => string.Join('\n', parts));

    private static void Sample(Gen<string> texts, Func<TextReader, string, Action<ContentProblem>, IEnumerable<Publication>> read) => texts.Sample(
        text =>
        {
            using var reader = new StringReader(text);
            var sample = FormatSample.Of(report => read(reader, "a.txt", report));
            return sample.Publications.All(publication => publication.Source.Line > 0) && sample.Problems.All(problem => problem.At.Line > 0);
        },
        iter: 3_000);
}

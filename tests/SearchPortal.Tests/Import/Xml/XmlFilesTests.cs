using SearchPortal.Content;
namespace SearchPortal.Tests.Import.Xml;

public sealed class XmlFilesTests
{
    [Theory]
    [InlineData("Jats/bmc-1472-6831-8-11-front.xml", 1, "The Dutch version of the Oral Health Impact Profile (OHIP-NL): Translation, reliability and construct validity")]
    [InlineData("Jats/plos-pone.0000217-front.xml", 1, "Quantifying Organismal Complexity using a Population Genetic Approach")]
    [InlineData("Jats/mathml-in-title.xml", 1, "Sparse $ℓ_{1}$ recovery in E. coli: a subtitle")]
    [InlineData("Jats/jats4r-example-1.xml", 1, "")]
    [InlineData("AclAnthology/2022.acl-part.xml", 2, "AdapLeR: Speeding up Inference by Adaptive Length Reduction")]
    [InlineData("AclAnthology/2022.naloma-part.xml", 2, "Strings from neurons to language")]
    [InlineData("AclAnthology/handmade-traps.xml", 2, "An $O(n^6)$ Algorithm for Parsing & $\\ell_1$-Norms")]
    [InlineData("EndNoteXml/handmade.xml", 2, "The effect of CO₂ on E. coli")]
    [InlineData("Mods/handmade.mods", 2, "Deep nets: a survey")]
    [InlineData("PubMedXml/handmade.xml", 1, "Effect of Ca²⁺ & more")]
    public void A_file_gives_its_records_and_no_problem(string path, int records, string title)
    {
        var sample = XmlSample.OfFile(path);
        Assert.DoesNotContain(sample.Problems, problem => problem.Severity != ProblemSeverity.Note && !problem.Message.Contains("“&lol;”", StringComparison.Ordinal));
        Assert.Equal((records, title), (sample.Publications.Count, sample.Publications[0].Title));
    }
}

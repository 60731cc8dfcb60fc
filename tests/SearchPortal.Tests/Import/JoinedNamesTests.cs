using SearchPortal.Tests.Import.Bibtex;

namespace SearchPortal.Tests.Import;

public sealed class JoinedNamesTests
{
    [Theory]
    [InlineData("Smith, John; Doe, Jane", "Smith, John|Doe, Jane")]
    [InlineData("Smith, John; Doe, Jane;", "Smith, John|Doe, Jane")]
    [InlineData("John Smith; Jane Doe; and Bob Roe", "Smith, John|Doe, Jane|Roe, Bob")]
    [InlineData("M{\\\"u}ller, J.; M&uuml;ller, K.", "Müller, J.|Müller, K.")]
    [InlineData("J. Smith, A. Doe, B. Roe", "Smith, J.|Doe, A.|Roe, B.")]
    [InlineData("J. Smith, A. Doe", "Smith, J.|Doe, A.")]
    [InlineData("J. Smith, A. Doe and B. Roe", "Smith, J.|Doe, A.|Roe, B.")]
    [InlineData("J. Smith, A. Doe, and B. van der Roe", "Smith, J.|Doe, A.|van der Roe, B.")]
    [InlineData("J.-P. Smith, Jr., A. Doe \\& B. Roe", "Smith, J.-P., Jr.|Doe, A.|Roe, B.")]
    [InlineData("J. Smith, A. Doe, et al.", "Smith, J.|Doe, A.")]
    [InlineData("John Smith, Jane Doe, Bob Roe", "Smith, John|Doe, Jane|Roe, Bob")]
    [InlineData("Smith J, Doe AB, van der Berg C", "Smith, J.|Doe, A. B.|van der Berg, C.")]
    [InlineData("Smith J.A., Doe B.", "Smith, J.A.|Doe, B.")]
    [InlineData("Smith, J., Doe, A. B., \\& Roe, C.", "Smith, J.|Doe, A. B.|Roe, C.")]
    [InlineData("Smith, J., Doe, A. and Roe, B.", "Smith, J.|Doe, A.|Roe, B.")]
    [InlineData("王小明, 李四, 张三", "王小明|李四|张三")]
    [InlineData("王小明；李四", "王小明|李四")]
    public void Names_that_are_plainly_several_are_read_as_such(string written, string expected)
    {
        var sample = BibtexSample.OfFields($"title = {{T}}, author = {{{written}}}");
        Assert.Equal(expected, string.Join('|', sample.Only.Authors.Select(author => author.Inverted)));
        Assert.Contains(sample.Problems, problem => problem.Message.EndsWith($"{sample.Only.Authors.Count} were read", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Smith, Jr, John", "Smith, John, Jr")]
    [InlineData("King, Martin Luther, Jr.", "King, Martin Luther, Jr.")]
    [InlineData("M. L. King, Jr.", "King, M. L., Jr.")]
    [InlineData("García Márquez, Gabriel José", "García Márquez, Gabriel José")]
    [InlineData("García Márquez, Gabriel J. and Vargas Llosa, M.", "García Márquez, Gabriel J.|Vargas Llosa, M.")]
    [InlineData("de la Cruz, J. M.", "de la Cruz, J. M.")]
    [InlineData("{Barnes and Noble, Inc.}", "Barnes and Noble, Inc.")]
    [InlineData("{{Agency for Health; Office of Care}}", "Agency for Health; Office of Care")]
    [InlineData("Barnes \\& Noble", "Barnes & Noble")]
    [InlineData("Wei LI and Bo WU", "LI, Wei|WU, Bo")]
    [InlineData("M&uuml;ller, J.", "Müller, J.")]
    [InlineData("欧阳, 修", "欧阳, 修")]
    [InlineData("J. Smith and A. Doe", "Smith, J.|Doe, A.")]
    public void One_name_stays_one(string written, string expected)
    {
        var sample = BibtexSample.OfFields($"title = {{T}}, author = {{{written}}}");
        Assert.Equal(expected, string.Join('|', sample.Only.Authors.Select(author => author.Inverted)));
        Assert.DoesNotContain(sample.Problems, problem => problem.Message.EndsWith("were read", StringComparison.Ordinal));
    }
}

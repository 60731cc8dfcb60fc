namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexCrossReferencesTests
{
    private const string Volume = "@proceedings{v, title = {The Volume}, year = 2001, month = aug, publisher = {P}, editor = {E, D}, doi = {10.1000/volume}}\n";

    [Theory]
    [InlineData(Volume + "@inproceedings{c, title = {T}, crossref = {v}}")]
    [InlineData("@inproceedings{c, title = {T}, crossref = {V}}" + Volume)]
    public void A_paper_inherits_whatever_comes_first(string text)
    {
        var sample = BibtexSample.Of(text);
        Assert.Equal(("T", "The Volume", 2001, "P"), (sample.Only.Title, sample.Only.ContainerTitle, sample.Only.Year, sample.Only.Publisher));
        Assert.Null(sample.Only.Identifiers.Doi);
        Assert.Empty(sample.Problems);
    }

    [Theory]
    [InlineData("@xdata{x, publisher = {P}, date = {1998}, series = {S}}@book{b, title = {T}, xdata = {x}}")]
    [InlineData("@book{b, title = {T}, xdata = {x}}@xdata{x, publisher = {P}, date = {1998}, series = {S}}")]
    public void Data_that_entries_share_is_theirs(string text)
    {
        var book = BibtexSample.Of(text).Only;
        Assert.Equal(("T", 1998, "P"), (book.Title, book.Year, book.Publisher));
    }

    [Fact]
    public void What_a_paper_says_itself_stands()
    {
        var paper = BibtexSample.Of(Volume + "@inproceedings{c, title = {T}, booktitle = {Own}, year = 1999, crossref = {v}}").Only;
        Assert.Equal(("Own", 1999), (paper.ContainerTitle, paper.Year));
        Assert.Null(paper.Date);
    }

    [Fact]
    public void A_parent_that_never_comes_is_reported_and_the_paper_is_read()
    {
        var sample = BibtexSample.Of("@inproceedings{a, title = {A}, crossref = {b}}\n@inproceedings{b, title = {B}, crossref = {a}}\n@misc{c, title = {C},\n crossref = {c}}");
        Assert.Equal(3, sample.Publications.Count);
        Assert.NotEmpty(sample.Problems);
    }

    [Theory]
    [InlineData("@inproceedings{a, title = {A}, crossref = {b}}@inproceedings{b, title = {B}, crossref = {A}}", 2)]
    [InlineData("@misc{c, title = {C}, crossref = {c}}", 1)]
    public void Entries_that_name_each_other_in_a_circle_are_told_so(string text, int entries)
    {
        var sample = BibtexSample.Of(text);
        Assert.Equal(entries, sample.Publications.Count);
        Assert.Equal(entries, sample.Problems.Count(problem => problem.Message.EndsWith("which in turn names this entry: a circle", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("@xdata{x, publisher = {P}}@xdata{y, publisher = {Q}, series = {S}, date = {1998}}@book{b, title = {T}, xdata = {x, y}}")]
    [InlineData("@book{b, title = {T}, xdata = {x,y}}@xdata{y, publisher = {Q}, date = {1998}}@xdata{x, publisher = {P}}")]
    [InlineData("@book{b, title = {T}, xdata = {x}}@xdata{x, publisher = {P}, xdata = {y}}@xdata{y, publisher = {Q}, date = {1998}}")]
    [InlineData("@xdata{y, date = {1998}}@xdata{x, publisher = {P}, xdata = {Y}}@book{b, title = {T}, xdata = {X}}")]
    [InlineData("@inbook{b, title = {T}, crossref = {v}, xdata = {x}}@book{v, title = {V}, publisher = {Q}, xdata = {y}}@xdata{y, date = {1998}}@xdata{x, publisher = {P}}")]
    public void Several_and_nested_data_are_inherited_and_the_nearest_counts(string text)
    {
        var sample = BibtexSample.Of(text);
        Assert.Equal(("T", 1998, "P"), (sample["b"].Title, sample["b"].Year, sample["b"].Publisher));
        Assert.Empty(sample.Problems);
    }

    [Fact]
    public void Data_that_is_not_there_is_told_and_the_rest_inherited()
    {
        var sample = BibtexSample.Of("@book{b, title = {T},\n xdata = {x, y}}\n@xdata{y, date = {1998}}");
        Assert.Equal(1998, sample.Only.Year);
        var problem = Assert.Single(sample.Problems);
        Assert.Equal((2, "b", "xdata names 'x', which is not in this file, or stands before this entry and is no volume"), (problem.At.Line, problem.Entry, problem.Message));
    }

    [Fact]
    public void A_circle_of_data_and_cross_references_is_told_of_each_entry_in_it()
    {
        var sample = BibtexSample.Of("@book{a, title = {A},\n xdata = {x}}\n@xdata{x, xdata = {y}, publisher = {P}}\n@xdata{y, publisher = {Q},\n crossref = {x}}\n@book{c, title = {C}, xdata = {none, y}}");
        Assert.Equal(["a", "c"], sample.Keys.Order());
        Assert.Equal(("P", "Q"), (sample["a"].Publisher, sample["c"].Publisher));
        Assert.Equal(
            ["3 x xdata names 'y', which in turn names this entry: a circle", "5 y crossref names 'x', which in turn names this entry: a circle", "6 c xdata names 'none', which is not in this file, or stands before this entry and is no volume"],
            sample.Problems.Select(problem => $"{problem.At.Line} {problem.Entry} {problem.Message}").Order());
    }

    [Fact]
    public void An_entry_behind_one_that_waits_in_vain_still_inherits_from_it()
    {
        var sample = BibtexSample.Of("@inproceedings{a, title = {A}, crossref = {v}}\n@proceedings{v, title = {V}, crossref = {none}}");
        Assert.Equal("V", sample.Only.ContainerTitle);
        Assert.Equal("v", Assert.Single(sample.Problems).Entry);
    }

    [Fact]
    public void A_volume_can_inherit_too()
    {
        var paper = BibtexSample.Of("@incollection{c, title = {T}, crossref = {v}}@collection{v, title = {V}, crossref = {mv}}@mvcollection{mv, title = {MV}, publisher = {P}}").Only;
        Assert.Equal(("V", "P"), (paper.ContainerTitle, paper.Publisher));
    }

    [Fact]
    public void What_a_file_inherits_is_bounded_by_its_length()
    {
        string volume = $"@proceedings{{v, title = {{{new string('t', 3_900)}}}}}";
        var sample = BibtexSample.Of(volume + string.Concat(Enumerable.Repeat("@inproceedings{c, crossref = v}", 2_000)));
        Assert.Equal(2_000, sample.Publications.Count);
        Assert.InRange(sample.Publications.Sum(paper => (long)(paper.ContainerTitle?.Length ?? 0)), 3_900, 2_000_000);
        Assert.NotEmpty(sample.Problems);
    }
}

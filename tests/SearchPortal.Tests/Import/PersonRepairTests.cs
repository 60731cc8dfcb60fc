using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class PersonRepairTests
{
    [Theory]
    [InlineData("Mingsheng", "Long()", "Long, Mingsheng")]
    [InlineData("Kevin", "Stang1", "Stang, Kevin")]
    [InlineData("Sujith", "Ravi[2]", "Ravi, Sujith")]
    [InlineData("Zhenhui ()", "Li", "Li, Zhenhui")]
    [InlineData("Rudolph", "Triebel)", "Triebel, Rudolph")]
    [InlineData("Xinyin", "Ma*†", "Ma, Xinyin")]
    public void Footnote_marks_go_and_are_reported(string given, string family, string inverted)
    {
        var problems = new List<ContentProblem>();
        Assert.Equal(inverted, Repair(given, family, problems).Inverted);
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("Alfred O. Hero", "III", "Hero, Alfred O., III")]
    [InlineData("James", "Supancic,III", "Supancic, James, III")]
    [InlineData("Ruben", "Gonzalez Jr.", "Gonzalez, Ruben, Jr.")]
    [InlineData("Luther, Jr.", "King", "King, Luther, Jr.")]
    [InlineData("Jan 3rd", "van der Berg", "van der Berg, Jan, 3rd")]
    public void A_suffix_leaves_the_names(string given, string family, string inverted) => Assert.Equal(inverted, Repair(given, family, []).Inverted);

    [Theory]
    [InlineData("Wei Wang", "0012", "Wang, Wei")]
    [InlineData("Wei", "Wang 0012", "Wang, Wei")]
    [InlineData("Madonna", "0001", "Madonna")]
    public void The_number_of_a_namesake_is_no_name(string given, string family, string inverted) => Assert.Equal(inverted, Repair(given, family, []).Inverted);

    [Theory]
    [InlineData("Yuan (Alan)", "Qi")]
    [InlineData("", "Team 42")]
    [InlineData("", "VOT2019")]
    [InlineData("Philip H. S.", "Torr")]
    [InlineData("", "III")]
    [InlineData("Paulo", "Drews-Jr")]
    [InlineData("欣尹", "马")]
    public void What_may_be_meant_stays(string given, string family)
    {
        var problems = new List<ContentProblem>();
        Assert.Equal(new PersonName(given, family), Repair(given, family, problems));
        Assert.Empty(problems);
    }

    private static PersonName Repair(string given, string family, List<ContentProblem> problems) =>
        PersonRepair.Repair(new PersonName(given, family), new EntryReport(SourcePosition.Unknown, problems.Add));
}

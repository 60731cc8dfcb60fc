using System.Runtime.CompilerServices;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public class DocumentColumnsTests
{
    [Fact]
    public void Columns_that_have_lent_counts_are_let_go_of_with_their_generation()
    {
        var columns = Used();

        GC.Collect();

        Assert.False(columns.IsAlive);
    }

    // Apart, so that nothing on the stack of the test holds them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Used()
    {
        var columns = new DocumentColumns(null, null);
        columns.Return(columns.RentTally());
        return new WeakReference(columns);
    }
}

using System.Net;
using Microsoft.AspNetCore.Connections;
using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Tests.Bounds;

public sealed class ClientConnectionsTests
{
    [Fact]
    public async Task Connections_beyond_the_share_of_a_client_end_and_others_are_served()
    {
        var (connections, end) = (new ClientConnections(2), new TaskCompletionSource());
        int served = 0;
        var held = Enumerable.Range(0, 3).Select(_ => ServeAsync("8.8.8.8")).ToList();

        Assert.Equal((2, true), (served, held[2].IsCompletedSuccessfully));
        held.Add(ServeAsync("8.8.4.4"));
        held.AddRange(Enumerable.Range(0, 3).Select(_ => ServeAsync("10.0.0.1")));
        Assert.Equal(6, served);

        end.SetResult();
        await Task.WhenAll(held);
        await ServeAsync("8.8.8.8");
        Assert.Equal(7, served);

        Task ServeAsync(string address) => connections.ServeAsync(new DefaultConnectionContext { RemoteEndPoint = new IPEndPoint(IPAddress.Parse(address), 1) }, _ =>
        {
            served++;
            return end.Task;
        });
    }
}

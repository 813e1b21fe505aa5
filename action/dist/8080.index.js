export const id = 8080;
export const ids = [8080];
export const modules = {

/***/ 14302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ existingPeering),
/* harmony export */   Gd: () => (/* binding */ findPeering),
/* harmony export */   WJ: () => (/* binding */ deletePeering),
/* harmony export */   yf: () => (/* binding */ putPeering)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** Peerings of VPCs, as far as the local cloud knows them: nothing goes through them. */

const peeringsOf = ({ store }) => store.collection('ec2/vpc-peering-connections');
const findPeering = (place, id) => peeringsOf(place).get(id);
const putPeering = (place, peering) => peeringsOf(place).put(peering.id, peering);
const deletePeering = (place, id) => {
    peeringsOf(place).delete(id);
};
/** Throws InvalidVpcPeeringConnectionID.NotFound or InvalidVpcPeeringConnectionId.Malformed. */
function existingPeering(place, id) {
    if (!/^pcx-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
        throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidVpcPeeringConnectionId.Malformed', `Invalid id: "${id}" (expecting "pcx-...")`);
    }
    const peering = findPeering(place, id);
    if (peering !== undefined)
        return peering;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('InvalidVpcPeeringConnectionID.NotFound', `The vpcPeeringConnection ID '${id}' does not exist`);
}


/***/ }),

/***/ 58080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeEc2: () => (/* binding */ makeEc2)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24646);
/* harmony import */ var _peerings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14302);


const makeEc2 = (world) => ({
    name: 'ec2',
    handlers: {
        async DescribeVpcPeeringConnections(input) {
            (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyKnown */ .KT)('DescribeVpcPeeringConnections', input, ['VpcPeeringConnectionIds']);
            const ids = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(input.VpcPeeringConnectionIds, 'vpcPeeringConnectionIds');
            return { VpcPeeringConnections: ids.map((id) => description((0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .existingPeering */ .Eh)(world, id))) };
        },
        async ModifyVpcPeeringConnectionOptions(input) {
            (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyKnown */ .KT)('ModifyVpcPeeringConnectionOptions', input, [
                'VpcPeeringConnectionId',
                'AccepterPeeringConnectionOptions',
            ]);
            const options = input.AccepterPeeringConnectionOptions ?? {};
            (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyKnown */ .KT)('AccepterPeeringConnectionOptions', options, ['AllowDnsResolutionFromRemoteVpc']);
            const id = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(input.VpcPeeringConnectionId, 'vpcPeeringConnectionId');
            const resolvesForPeer = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(options.AllowDnsResolutionFromRemoteVpc, 'allowDnsResolutionFromRemoteVpc');
            world.store.transaction(() => {
                const peering = (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .existingPeering */ .Eh)(world, id);
                (0,_peerings_js__WEBPACK_IMPORTED_MODULE_1__/* .putPeering */ .yf)(world, { ...peering, accepter: { ...peering.accepter, resolvesForPeer } });
            });
            return { AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: resolvesForPeer } };
        },
    },
});
/** Who is not accepted at once is refused by CloudFormation: a peering that is there is active. */
function description({ id, requester, accepter }) {
    return {
        VpcPeeringConnectionId: id,
        RequesterVpcInfo: side(requester),
        AccepterVpcInfo: side(accepter),
        Status: { Code: 'active', Message: 'Active' },
    };
}
function side({ vpcId, account, region, resolvesForPeer }) {
    const PeeringOptions = { AllowDnsResolutionFromRemoteVpc: resolvesForPeer };
    return { VpcId: vpcId, OwnerId: account, Region: region, PeeringOptions };
}


/***/ }),

/***/ 24646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** What every command of the local cloud asks of its input before it acts on it. */

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);
}
/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
function onlyKnown(command, input, known) {
    for (const [member, value] of Object.entries(input)) {
        if (value !== undefined && !known.some((name) => name === member))
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${command} with ${member}`);
    }
}
/** The members that have a value: to AWS, one that is undefined was not sent. */
function given(input) {
    // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}


/***/ })

};
